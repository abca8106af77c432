import type { FrameLocator, Locator, Page } from 'playwright-core';

/** All that these tests expect the assistant to say, in one place: the figures, never the wording around them. */
export const expected = {
  question: "I have about 40,000 after-tax dollars in my 401(k), 30,000 contributions and 10,000 earnings. I'm 51 and still work there. Can I move the entire 40000 to a Roth IRA without tax?",
  answer: [/\$30,000\b/u, /\$10,000\b/u, /nothing is taxable|\$0\b/u],
  /** Asked later on; to answer it the assistant must remember the amounts. */
  later: 'What if I move 20,000 instead?',
  laterAnswer: [/\$15,000\b/u, /\$5,000\b/u],
  terms: 'What is basis?',
  wantForm: { account: 'I have a traditional IRA', ask: 'Can I fill in a form?', amount: '12,345', readBack: '$12,345' },
};

/** The chat, whether it is a page of its own or framed in a sponsor's. */
export class Chat {
  readonly #at: Page | FrameLocator;

  constructor(at: Page | FrameLocator) {
    this.#at = at;
  }

  get messageBox(): Locator { return this.#at.locator('[data-id="webchat-sendbox-input"]'); }
  get notice(): Locator { return this.#at.locator('#notice'); }
  get buttons(): Locator { return this.#at.locator('.webchat__suggested-action'); }
  get messages(): Locator { return this.#at.locator('[role="feed"] .webchat__basic-transcript__activity'); }

  button(name: string): Locator { return this.#at.getByRole('button', { name, exact: true }); }

  async ready(): Promise<void> {
    await this.messageBox.waitFor();
    await this.messages.first().waitFor();
  }

  /** Types and sends, and waits for what comes after one's own message. @returns all that came */
  async ask(text: string, timeout = 20_000): Promise<string> {
    await this.messageBox.fill(text);
    await this.messageBox.press('Enter');
    return this.answerTo(text, timeout);
  }

  async answerTo(text: string, timeout = 20_000): Promise<string> {
    const start = `you said: ${text.slice(0, 30).toLowerCase()}`;
    let all: string[] = [];
    const own = () => all.findLastIndex((message) => message.toLowerCase().includes(start));
    await until(async () => {
      all = await this.shown();
      return own() >= 0 && own() < all.length - 1;
    }, timeout, () => `No answer to «${text}» among:\n${all.join('\n')}`);
    return all.slice(own() + 1).join('\n');
  }

  async shown(): Promise<string[]> { return this.messages.allInnerTexts(); }
}

/** Looks again and again until it is so. @throws when it is not so in time */
export async function until(so: () => Promise<boolean>, timeout = 10_000, otherwise = () => 'It did not come to be so.'): Promise<void> {
  for (const end = Date.now() + timeout; !(await so()); await new Promise((wake) => setTimeout(wake, 100))) {
    if (Date.now() > end) throw new Error(otherwise());
  }
}
