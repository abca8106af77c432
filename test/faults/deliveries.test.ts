import { stopAll, temporaryFolder } from '../channels/serving.ts';
import { APP, microsoft, teamsServing } from '../channels/teaming.ts';
import type { Microsoft } from '../channels/teaming.ts';
import { databaseIn, deliver } from './deliveries.ts';

let ms: Microsoft;
beforeEach(async () => { ms = await microsoft(); });
afterEach(async () => {
  await stopAll();
  ms.close();
});

/** A few hundred here; ten thousand in `npm run test:deliveries`. */
const MANY = process.env['DEEP'] ? 10_000 : 400;

test(`${MANY} activities, each delivered one to five times, partly at once: as many effects, the same replies, and each reply called back once and in order`, async () => {
  const database = databaseIn(temporaryFolder());
  const server = await teamsServing(ms, { PRORATA_DATABASE: database });
  const got = await deliver({ url: server.url, database, connector: ms.connector, token: () => ms.login.token({ aud: APP, serviceurl: ms.connector.url }) }, MANY);
  expect(got).toMatchObject({ activities: MANY, missing: 0, doubled: 0, changed: 0, undelivered: 0, redelivered: 0, marked: 0, disordered: 0 });
  expect(got.delivered).toBeGreaterThan(2 * MANY);
}, 600_000);
