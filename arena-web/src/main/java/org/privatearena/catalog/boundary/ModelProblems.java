package org.privatearena.catalog.boundary;

import java.util.Locale;
import org.privatearena.catalog.control.ModelAct;
import org.privatearena.shared.boundary.Problem;
import org.privatearena.shared.boundary.Texts;

/** Why a change of the catalogue was not made, as a problem. */
final class ModelProblems {

  private ModelProblems() {}

  static Problem of(ModelAct.Refused refused) {
    int status =
        switch (refused.fault()) {
          case NO_SUCH_MODEL -> 404;
          case OWNER_NOT_YOURS -> 403;
          case KEY_TAKEN,
              SECRET_IN_ENVIRONMENT,
              NOTHING_WOULD_CHANGE,
              MODEL_RETIRED,
              MOVE_NOT_POSSIBLE,
              CHANGED_MEANWHILE ->
              409;
          case OUTDATED -> 412;
          default -> 422;
        };
    return status == 404
        ? Problem.notFound()
        : Problem.of(status, code(refused), sentence(refused, new Texts(Locale.ENGLISH)));
  }

  /** As another resource has it for the same. */
  private static String code(ModelAct.Refused refused) {
    String code = refused.fault().code();
    return code.equals("outdated") ? "changed-meanwhile" : code;
  }

  static String sentence(ModelAct.Refused refused, Texts texts) {
    return texts.say("models.fault." + refused.fault().code(), refused.figures().toArray());
  }
}
