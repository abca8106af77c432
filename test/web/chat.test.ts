import type { Browser, Page } from 'playwright-core';
import { complaints, openBrowser } from './browser.ts';
import { Chat, expected, until } from './chatPage.ts';
import { RealServer, build } from './server.ts';

jest.setTimeout(60_000);

const server = new RealServer();
let browser: Browser;

beforeAll(async () => {
  await build();
  [browser] = await Promise.all([openBrowser(), server.start()]);
});
afterAll(async () => {
  await browser?.close();
  await server.remove();
});

async function open(path: string, viewport = { width: 1280, height: 800 }): Promise<{ page: Page; heard: string[] }> {
  const page = await (await browser.newContext({ viewport })).newPage();
  const heard = complaints(page);
  await page.goto(server.url + path);
  return { page, heard };
}

function holds(text: string, figures: readonly RegExp[]): void {
  for (const figure of figures) expect(text).toMatch(figure);
}

test('someone opens the sponsor’s page, asks the 40,000 question and reads the figures on the screen', async () => {
  const { page, heard } = await open('/');
  const chat = new Chat(page.frameLocator('iframe'));
  await chat.ready();
  holds(await chat.ask(expected.question), expected.answer);
  expect(heard).toEqual([]);
  await page.context().close();
});

describe.each([['over a WebSocket', ''], ['over polling', '?polling=1']])('%s', (_, query) => {
  test('a reload shows what was said and goes on; so does a restart of the server', async () => {
    const { page, heard } = await open(`/chat${query}`);
    const chat = new Chat(page);
    await chat.ready();
    await chat.ask(expected.question);

    await page.reload();
    await chat.ready();
    holds(await chat.answerTo(expected.question), expected.answer);
    await chat.ask(expected.terms);
    expect(heard).toEqual([]);

    await server.stop();
    await server.start();
    holds(await chat.ask(expected.later), expected.laterAnswer);
    holds((await chat.shown()).join('\n'), expected.answer);
    expect((await chat.shown()).filter((message) => message.includes(expected.later))).toHaveLength(1);
    expect((await chat.shown()).join('\n')).not.toMatch(/send failed/iu);
    expect(heard.filter((complaint) => !/ERR_CONNECTION_REFUSED|WebSocket/u.test(complaint))).toEqual([]);
    await page.context().close();
  });
});

test('the keyboard is enough: open, ask, choose, read, close', async () => {
  const { page } = await open('/', { width: 800, height: 800 });
  const chat = new Chat(page.frameLocator('iframe'));
  await page.locator('[data-prorata-open]').focus();
  await page.keyboard.press('Enter');
  await chat.ready();
  await chat.messageBox.and(page.frameLocator('iframe').locator(':focus')).waitFor();
  await page.keyboard.type(expected.question);
  await page.keyboard.press('Enter');
  holds(await chat.answerTo(expected.question), expected.answer);

  await chat.buttons.first().waitFor();
  const label = (await chat.buttons.first().innerText()).trim();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await chat.answerTo(label);
  await chat.messageBox.focus();
  await page.keyboard.press('Escape');
  await page.locator('iframe').waitFor({ state: 'hidden' });
  await page.locator('prorata-chat button:focus').waitFor();
  await page.context().close();
});

test('a question on the sponsor’s page waits in the message box until it is sent', async () => {
  const { page, heard } = await open('/', { width: 400, height: 780 });
  await page.locator('[data-prorata-ask]').first().click();
  const chat = new Chat(page.frameLocator('iframe'));
  await chat.ready();
  await until(async () => (await chat.messageBox.inputValue()) === expected.question);
  expect((await chat.shown()).join('\n')).not.toContain('40,000');
  expect(heard).toEqual([]);
  await page.context().close();
});

test('a fact form filled in on the screen is understood', async () => {
  const { page, heard } = await open('/chat');
  const chat = new Chat(page);
  await chat.ready();
  await chat.ask(expected.wantForm.account);
  await chat.ask(expected.wantForm.ask);
  await page.locator('.ac-adaptiveCard input').first().fill(expected.wantForm.amount);
  await page.locator('.ac-adaptiveCard .ac-pushButton').click();
  await until(async () => (await chat.shown()).at(-1)?.includes(expected.wantForm.readBack) === true);
  expect(heard).toEqual([]);
  await page.context().close();
});

test('starting over leaves the old conversation behind', async () => {
  const { page, heard } = await open('/chat');
  const chat = new Chat(page);
  await chat.ready();
  await chat.ask(expected.question);
  await chat.button('Start over').click();
  await until(async () => !(await chat.shown()).join('\n').includes('40,000'));
  await chat.ready();
  expect(heard).toEqual([]);
  await page.context().close();
});

test('when the conversation is gone, a new one begins and says so', async () => {
  const { page } = await open('/chat');
  await new Chat(page).ready();
  await page.evaluate(`sessionStorage.setItem('prorata-conversation', '{"token":"too.old.now","conversationId":"gone"}')`);
  await page.reload();
  const chat = new Chat(page);
  await chat.ready();
  expect(await chat.notice.innerText()).toMatch(/new one/u);
  await page.context().close();
});
