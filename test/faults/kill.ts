/** `npm run test:faults [-- KILLS]`: kills a server in mid-conversation, 50 times unless said otherwise, and prints what became of the turns. */
import { drive } from './drive.ts';

const kills = Number(process.argv[2] ?? 50);
const figures = await drive(kills);
process.stdout.write(`${figures.kills} kills in mid-conversation: ${figures.turns} turns in ${figures.conversations} conversations, ${figures.resent} messages sent again\n`);
process.stdout.write(`lost ${figures.lost}, doubled ${figures.doubled}, never delivered ${figures.undelivered}, changed when asked again ${figures.changed} delivered twice without a mark ${figures.unmarked} (twice and marked, as allowed: ${figures.redelivered - figures.unmarked})\n`);
process.exitCode = figures.lost + figures.doubled + figures.undelivered + figures.changed + figures.unmarked === 0 ? 0 : 1;
