import { drive } from './drive.ts';

test('a server killed five times in mid-conversation loses no turn and doubles none', async () => {
  const { lost, doubled, undelivered, changed, unmarked, kills, turns } = await drive(5);
  expect({ lost, doubled, undelivered, changed, unmarked, kills }).toEqual({ lost: 0, doubled: 0, undelivered: 0, changed: 0, unmarked: 0, kills: 5 });
  expect(turns).toBeGreaterThan(20);
}, 120_000);
