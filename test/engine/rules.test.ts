import { readFileSync } from 'node:fs';
import { RULES_FILE, rulesPage } from '../../scripts/rules.ts';
import { lines } from '../../src/messages/engineWords.en.ts';

test('docs/rules.md says what the engine does (write it anew with: node scripts/rules.ts)', () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesPage());
});

test('every line that has a name is on the page', () => {
  const page = rulesPage();
  expect(Object.keys(lines).filter((id) => !page.includes(`| \`${id}\` |`) && !id.startsWith('given.'))).toEqual([]);
});
