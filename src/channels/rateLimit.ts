import { refuse } from './refusal.ts';

const MOST_CALLERS = 20_000;

/** Lets each caller act `burst` times at once and `perSecond` times a second after that. */
export class RateLimit {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #callers = new Map<string, { left: number; at: number }>();

  constructor(burst: number, perSecond: number, now: () => number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /** @throws Refusal 429, saying in how many whole seconds to come back */
  take(caller: string): void {
    const now = this.#now();
    const last = this.#callers.get(caller) ?? { left: this.#burst, at: now };
    const left = Math.min(this.#burst, last.left + ((now - last.at) / 1000) * this.#perSecond);
    // Re-inserted at the end, so that the first entries are those not seen for longest.
    this.#callers.delete(caller);
    this.#callers.set(caller, { left: left < 1 ? left : left - 1, at: now });
    if (this.#callers.size > MOST_CALLERS) this.#callers.delete(this.#callers.keys().next().value!);
    if (left < 1) throw refuse.often(Math.max(1, Math.ceil((1 - left) / this.#perSecond)));
  }
}
