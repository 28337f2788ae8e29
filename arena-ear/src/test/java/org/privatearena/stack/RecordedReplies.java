package org.privatearena.stack;

import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntToLongFunction;
import org.privatearena.stack.RecordedBehaviour.CutAfter;
import org.privatearena.stack.RecordedBehaviour.EndAfter;
import org.privatearena.stack.RecordedBehaviour.ErrorAfter;
import org.privatearena.stack.RecordedBehaviour.FailBeforeFirstToken;
import org.privatearena.stack.RecordedBehaviour.Natural;
import org.privatearena.stack.RecordedBehaviour.Normal;
import org.privatearena.stack.RecordedBehaviour.StallAfter;
import org.privatearena.stack.RecordedPlay.Ending;
import org.privatearena.stack.RecordedPlay.Step;

/** Decides what a recorded endpoint answers to a request, and when each part of it is sent. */
final class RecordedReplies {

  private final RecordedAnswers answers;
  private final Map<String, RecordedBehaviour> behaviours;

  RecordedReplies(RecordedAnswers answers, Map<String, RecordedBehaviour> behaviours) {
    this.answers = answers;
    this.behaviours = new ConcurrentHashMap<>(behaviours);
  }

  void behave(String model, RecordedBehaviour behaviour) {
    behaviours.put(model, behaviour);
  }

  RecordedPlay to(RecordedRequest request) {
    return switch (request.path()) {
      case "/v1/models" -> request.method().equals("GET") ? models() : wrongMethod();
      case "/v1/chat/completions" ->
          request.method().equals("POST") ? completion(request.body()) : wrongMethod();
      default -> refusal(404, "There is nothing at this path.", "not_found");
    };
  }

  static RecordedPlay refusal(int status, String message, String code) {
    return RecordedPlay.json(
        0, status, RecordedCompletion.error(message, "invalid_request_error", code));
  }

  private static RecordedPlay wrongMethod() {
    return refusal(405, "This path does not take this method.", "method_not_allowed");
  }

  private RecordedPlay models() {
    JsonArrayBuilder data = RecordedCompletion.JSON.createArrayBuilder();
    for (String model : answers.models()) {
      data.add(
          RecordedCompletion.JSON
              .createObjectBuilder()
              .add("id", model)
              .add("object", "model")
              .add("created", 0)
              .add("owned_by", "recorded"));
    }
    String list =
        RecordedCompletion.JSON
            .createObjectBuilder()
            .add("object", "list")
            .add("data", data)
            .build()
            .toString();
    return RecordedPlay.json(0, 200, list);
  }

  private RecordedPlay completion(String body) {
    RecordedQuestion question;
    try {
      question = RecordedQuestion.read(body);
    } catch (IllegalArgumentException e) {
      return refusal(400, e.getMessage(), "invalid_request");
    }
    if (!answers.models().contains(question.model())) {
      return refusal(
          404, "The model '" + question.model() + "' does not exist.", "model_not_found");
    }
    RecordedAnswer answer = answers.answer(question.model(), question.prompt());
    RecordedBehaviour behaviour = behaviours.getOrDefault(question.model(), new Normal());
    Random random = ThreadLocalRandom.current();
    String text =
        behaviour instanceof Natural natural
            ? natural.texts().get(random.nextInt(natural.texts().size()))
            : answer.text();
    List<String> all = RecordedTokens.of(text);
    boolean cut = all.size() > question.mostTokens();
    List<String> tokens = cut ? all.subList(0, question.mostTokens()) : all;
    Pace pace = answer.pace().orElseThrow();
    IntToLongFunction times =
        behaviour instanceof Natural
            ? new NaturalTimes(pace, tokens.size(), random)::nanosUntil
            : pace::nanosUntil;
    return new Reply(
            question,
            RecordedCompletion.of(question.model()),
            tokens,
            cut ? "length" : "stop",
            times)
        .play(behaviour);
  }

  /**
   * One answer on its way out.
   *
   * @param times nanoseconds from the request to the token with an index
   */
  private record Reply(
      RecordedQuestion question,
      RecordedCompletion completion,
      List<String> tokens,
      String reason,
      IntToLongFunction times) {

    RecordedPlay play(RecordedBehaviour behaviour) {
      if (behaviour instanceof FailBeforeFirstToken) {
        return RecordedPlay.json(times.applyAsLong(0), 500, failure());
      }
      if (!question.stream()) {
        return RecordedPlay.json(end(), 200, whole());
      }
      if (behaviour instanceof StallAfter stall) {
        return new RecordedPlay(begin(stall.tokens()), Ending.HANG);
      }
      if (behaviour instanceof CutAfter broken) {
        return new RecordedPlay(begin(broken.tokens()), Ending.CLOSE);
      }
      if (behaviour instanceof EndAfter early) {
        List<Step> steps = begin(early.tokens());
        steps.add(RecordedPlay.streamEnd(times.applyAsLong(early.tokens())));
        return new RecordedPlay(steps, Ending.KEEP);
      }
      if (behaviour instanceof ErrorAfter error) {
        return finish(begin(error.tokens()), times.applyAsLong(error.tokens()), List.of(failure()));
      }
      List<String> last = new ArrayList<>(List.of(completion.finish(reason)));
      if (question.usage()) {
        last.add(completion.usage(promptTokens(), tokens.size()));
      }
      return finish(begin(tokens.size()), end(), last);
    }

    private List<Step> begin(int count) {
      List<Step> steps = new ArrayList<>();
      steps.add(RecordedPlay.streamHead());
      steps.add(RecordedPlay.event(0, completion::role));
      for (int at = 0; at < Math.min(count, tokens.size()); at++) {
        String token = tokens.get(at);
        steps.add(RecordedPlay.event(times.applyAsLong(at), () -> completion.content(token)));
      }
      return steps;
    }

    private static RecordedPlay finish(List<Step> steps, long at, List<String> last) {
      last.forEach(data -> steps.add(RecordedPlay.event(at, () -> data)));
      steps.add(RecordedPlay.event(at, () -> RecordedCompletion.DONE));
      steps.add(RecordedPlay.streamEnd(at));
      return new RecordedPlay(steps, Ending.KEEP);
    }

    private String whole() {
      return completion.whole(String.join("", tokens), reason, promptTokens(), tokens.size());
    }

    private static String failure() {
      return RecordedCompletion.error("The model has failed.", "server_error", "500");
    }

    private long end() {
      return times.applyAsLong(Math.max(0, tokens.size() - 1));
    }

    private int promptTokens() {
      return RecordedTokens.of(question.prompt()).size();
    }
  }
}
