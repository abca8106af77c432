import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
import type { AddressInfo } from 'node:net';

/**
 * The least a bot on restify and CloudAdapter can do: say back what was said. Prints its port. With `MicrosoftAppId` and
 * the rest in its environment it checks tokens and calls the connector, as it would behind Teams.
 */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env as Record<string, string>));
const server = restify.createServer();
server.use(restify.plugins.jsonBodyParser());
server.post('/api/messages', async (req: restify.Request, res: restify.Response) => {
  await adapter.process(req as never, res as never, async (context) => {
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
