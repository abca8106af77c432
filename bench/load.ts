import { Agent, request } from 'node:http';

/** A conversation as people have it: most turns are short answers, some give figures. */
const SAYINGS = ['hello', 'It is in a traditional IRA', '15,000', '2,000', 'I want to convert 2,000', 'why?', 'what if I convert 5,000 instead?', 'thanks'];

let conversations = 0;

/**
 * Talks to a bot for a while, as many people at once as told, each waiting for a reply before saying the next thing.
 * @returns turns a second
 */
export async function load(port: number, people: number, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const until = performance.now() + ms;
  const started = performance.now();
  let turns = 0;
  async function person(): Promise<void> {
    while (performance.now() < until) {
      conversations += 1;
      const conversation = `bench-${process.pid}-${conversations}`;
      for (let i = 0; i < SAYINGS.length && performance.now() < until; i += 1) {
        await say(agent, port, conversation, i);
        turns += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: people }, person));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return turns / seconds;
}

function say(agent: Agent, port: number, conversation: string, i: number): Promise<void> {
  const body = JSON.stringify({
    type: 'message', id: `m${i}`, channelId: 'emulator', deliveryMode: 'expectReplies', serviceUrl: 'http://localhost:1/', locale: 'en-US',
    conversation: { id: conversation }, from: { id: 'person' }, recipient: { id: 'bot' }, text: SAYINGS[i],
  });
  return new Promise((resolve, reject) => {
    const req = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/api/messages', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (res) => {
      let got = 0;
      res.on('data', (chunk: Buffer) => { got += chunk.length; });
      res.on('end', () => (res.statusCode === 200 && got > 0 ? resolve() : reject(new Error(`a turn was answered ${res.statusCode}`))));
      res.on('error', reject);
    });
    req.on('error', reject);
    req.end(body);
  });
}
