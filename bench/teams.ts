import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginService } from '../test/services/login.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';
import { serve } from './process.ts';
import type { Server } from './process.ts';
import { channel } from './teamsLoad.ts';
import type { Talked } from './teamsLoad.ts';

const APP = '11111111-2222-3333-4444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const PEOPLE = 16;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 12);
const ROUND_MS = 1_000;
/** What is called often is compiled better for a long time; both servers are measured warm. */
const WARM_UP_TURNS = Number(process.env['BENCH_WARM_UP'] ?? 40_000);
const LEAST = 0.6;

/**
 * A turn as Teams has it: a signed activity comes in, and its reply is posted to the connector, with a token of the login
 * service. Prorata with durable SQLite beside a bare echo bot on the same CloudAdapter, with the same login service and
 * the same connector, in turns in one run. Throughput, and how long the middle and the slowest hundredth of turns take
 * until the reply has come.
 */
export async function teamsBench(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'prorata-bench-'));
  const login = await loginService([{ id: APP, secret: 'secret' }]);
  const teams = await channel();
  const servers: Server[] = [];
  try {
    writeFileSync(join(folder, 'login.pem'), login.certificate);
    const env = {
      MicrosoftAppId: APP, MicrosoftAppPassword: 'secret', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: TENANT,
      PRORATA_SERVICE_URLS: new URL(teams.serviceUrl).origin, PRORATA_DATABASE: join(folder, 'prorata.db'),
      LOOPBACK_LOGIN_PORT: `${login.securePort}`, NODE_EXTRA_CA_CERTS: join(folder, 'login.pem'),
    };
    const before = ['--import', './test/services/loopback.ts'];
    const echo = await serve('bench/echoServer.ts', [], env, before);
    servers.push(echo);
    const ours = await serve('src/cli.ts', ['serve'], env, before);
    servers.push(ours);
    const authorization = `Bearer ${login.token({ aud: APP, serviceurl: teams.serviceUrl })}`;
    const talk = ({ port }: Server, ms: number): Promise<Talked> => teams.talk(port, authorization, PEOPLE, ms);
    for (const server of servers) for (let turns = 0; turns < WARM_UP_TURNS;) turns += (await talk(server, 1_000)).turns;
    const rounds: { echo: Talked; ours: Talked }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Another one first each time: what the machine does to the first it does to both.
      const first = round % 2 === 0 ? await talk(echo, ROUND_MS) : undefined;
      const second = await talk(ours, ROUND_MS);
      rounds.push({ echo: first ?? await talk(echo, ROUND_MS), ours: second });
    }
    const speed = ({ turns, seconds }: Talked): number => turns / seconds;
    const ratio = median(rounds.map((round) => speed(round.ours) / speed(round.echo)));
    const told = (who: 'ours' | 'echo'): string => {
      const times = rounds.flatMap((round) => round[who].times).toSorted((a, b) => a - b);
      const at = (share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
      return `${median(rounds.map((round) => speed(round[who]))).toFixed(0)} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
    };
    return [{ name: `a turn in Teams, durable SQLite: ${told('ours')}; echo bot ${told('echo')}`, ratio, target: `>= ${LEAST}`, ok: ratio >= LEAST }];
  } finally {
    for (const { child } of servers) child.kill('SIGKILL');
    teams.close();
    login.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
