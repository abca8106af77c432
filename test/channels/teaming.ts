import tls from 'node:tls';
import type { Running } from '../../src/index.ts';
import { connectorService } from '../services/connector.ts';
import type { Connector, Posted } from '../services/connector.ts';
import { loginService } from '../services/login.ts';
import type { KnownApp, Login } from '../services/login.ts';
import { network } from '../services/network.ts';
import type { Network } from '../services/network.ts';
import { call, serving } from './serving.ts';
import type { Got, Replacing } from './serving.ts';

export const APP = '11111111-2222-3333-4444-555555555555';
export const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
export const SECRET = 'the secret of the app';

/** A person, as Teams names them. */
export const ANN = { id: '29:ann', name: 'Ann', aadObjectId: '99999999-0000-0000-0000-000000000001' } as const;

/** Microsoft's part on loopback: login service, connector, and the network that leads there. */
export interface Microsoft {
  readonly login: Login;
  readonly connector: Connector;
  readonly network: Network;
  close(): void;
}

export async function microsoft(...more: readonly KnownApp[]): Promise<Microsoft> {
  const login = await loginService([{ id: APP, secret: SECRET }, ...more]);
  const connector = await connectorService();
  const net = network();
  net.lead('login.microsoftonline.com:443', login.securePort);
  net.lead('login.botframework.com:443', login.securePort);
  net.lead('169.254.169.254:80', login.port);
  tls.setDefaultCACertificates([...tls.rootCertificates, login.certificate]);
  return {
    login, connector, network: net,
    close: () => {
      net.restore();
      login.close();
      connector.close();
    },
  };
}

/** Settings of a bot of one tenant, whose connector is the one on loopback. */
export const settings = ({ connector }: Microsoft): Record<string, string> => ({
  MicrosoftAppId: APP, MicrosoftAppPassword: SECRET, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: TENANT, PRORATA_SERVICE_URLS: new URL(connector.url).origin,
});

/** A server with authentication on, as it stands behind Teams. */
export function teamsServing(ms: Microsoft, env: Record<string, string> = {}, replaced: Replacing = {}): Promise<Running> {
  return serving({ ...settings(ms), ...env }, { openIdMetadata: ms.login.metadata, ...replaced });
}

type Change = Readonly<Record<string, unknown>>;

/** A message as Teams sends it from a chat of two. */
export function message(ms: Microsoft, id: string, text: string, change: Change = {}): Record<string, unknown> {
  return {
    type: 'message', id, channelId: 'msteams', serviceUrl: ms.connector.url, locale: 'en-US', text,
    from: ANN, recipient: { id: `28:${APP}`, name: 'Prorata' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' }],
    ...change,
  };
}

/** The header a good token stands in. */
export const authorized = (ms: Microsoft, claims: Change = {}): Record<string, string> =>
  ({ authorization: `Bearer ${ms.login.token({ aud: APP, serviceurl: ms.connector.url, ...claims })}` });

/** Sends an activity as the channel does. */
export function send<Body = Record<string, unknown>>(server: Running, ms: Microsoft, activity: unknown, headers: Record<string, string> = authorized(ms)): Promise<Got<Body>> {
  return call<Body>('POST', `${server.url}/api/messages`, { body: activity, headers });
}

/** The messages that came to the connector, in order. */
export const messagesTaken = ({ connector }: Microsoft): Posted[] => connector.taken.filter(({ activity }) => activity.type === 'message');
export const textsTaken = (ms: Microsoft): string[] => messagesTaken(ms).map(({ activity }) => activity.text ?? '');
