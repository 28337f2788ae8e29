// A server that others wrote: it prints its address, and answers until it is stopped.
import { LLMock } from '@copilotkit/aimock';

const mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
mock.addFixtures([
  { match: { userMessage: 'plain' }, response: { content: 'Grüße 😀, this comes in pieces.' }, chunkSize: 4, latency: 5 },
  { match: { userMessage: 'reasoning' }, response: { content: 'Answer.', reasoning: 'Let me think.' } },
  { match: { userMessage: 'length' }, response: { content: 'Cut', finishReason: 'length' } },
  { match: { userMessage: 'filter' }, response: { content: 'Hm', finishReason: 'content_filter' } },
  { match: { userMessage: 'tools' }, response: { toolCalls: [{ name: 'f', arguments: '{}' }] } },
  { match: { userMessage: 'busy' }, response: { error: { message: 'too many', type: 'rate_limit_error' }, status: 429 } },
  { match: { userMessage: 'breaks' }, response: { content: 'This answer breaks off somewhere.' }, chunkSize: 4, latency: 100, disconnectAfterMs: 350 },
]);
await mock.start();
console.log(mock.url);
