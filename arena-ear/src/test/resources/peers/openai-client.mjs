// Asks each model of an endpoint through the client that most people use, and prints what it got, one JSON object a line.
import OpenAI from 'openai';

const [baseURL, prompt] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 });
const print = (value) => console.log(JSON.stringify(value));

for await (const { id } of client.models.list()) {
  const question = { model: id, messages: [{ role: 'user', content: prompt }] };
  const stream = await client.chat.completions.create({
    ...question, stream: true, stream_options: { include_usage: true },
  });
  let text = '', chunks = 0, finish = null, usage = null;
  for await (const chunk of stream) {
    const piece = chunk.choices[0]?.delta?.content ?? '';
    chunks += piece ? 1 : 0;
    text += piece;
    finish = chunk.choices[0]?.finish_reason ?? finish;
    usage = chunk.usage ?? usage;
  }
  const whole = await client.chat.completions.create(question);
  print({ model: id, text, chunks, finish, tokens: usage.completion_tokens, whole: whole.choices[0].message.content });
}
try {
  await client.chat.completions.create({ model: 'missing', messages: [{ role: 'user', content: prompt }] });
} catch (error) {
  print({ refused: error.status, code: error.code });
}
