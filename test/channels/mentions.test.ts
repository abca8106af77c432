import { botActivity, typedText } from '../../src/channels/botActivity.ts';

const bot = (text: string) => ({ type: 'mention', text, mentioned: { id: '28:bot', name: 'Prorata' } });
const ann = (text: string) => ({ type: 'mention', text, mentioned: { id: '29:ann', name: 'Ann' } });
const AT = '<at>Prorata</at>';

function heard(text: string, entities: readonly object[], channelId = 'msteams'): string | undefined {
  return typedText(botActivity.parse({ type: 'message', channelId, conversation: { id: '19:g', isGroup: true }, from: { id: '29:ann' }, recipient: { id: '28:bot' }, text, entities }));
}

/** Texts as Teams sends them: the web and desktop clients end a mention with a no-break space, mobile ones do not. */
test.each<[string, string, readonly object[], string]>([
  ['in front', `${AT} what is basis?`, [bot(AT)], 'what is basis?'],
  ['with a no-break space after it', `${AT}\u00a0what is basis?`, [bot(AT)], 'what is basis?'],
  ['with a no-break space as an entity', `${AT}&nbsp;what is basis?`, [bot(AT)], 'what is basis?'],
  ['right before the words', `${AT}what is basis?`, [bot(AT)], 'what is basis?'],
  ['with a line break after it', `${AT}\nwhat is basis?\n`, [bot(AT)], 'what is basis?'],
  ['in the middle', `what is ${AT} basis?`, [bot(AT)], 'what is basis?'],
  ['at the end', `what is basis? ${AT}&nbsp;`, [bot(AT)], 'what is basis?'],
  ['twice, named twice', `${AT} what is basis ${AT}?`, [bot(AT), bot(AT)], 'what is basis ?'],
  ['twice, named once', `${AT} ${AT} what is basis?`, [bot(AT)], 'what is basis?'],
  ['with attributes', '<at id="0">Prorata</at>&nbsp;what is basis?', [bot('<at id="0">Prorata</at>')], 'what is basis?'],
  ['with a name of two words', '<at>Prorata Beta</at> what is basis?', [bot('<at>Prorata Beta</at>')], 'what is basis?'],
  ['beside another person’s, whose name stays as a word', `${AT} ask <at>Ann</at> &amp; Bob`, [bot(AT), ann('<at>Ann</at>')], 'ask Ann & Bob'],
  ['and nothing more', `${AT}&nbsp;`, [bot(AT)], ''],
  ['that only looks like one', 'Prorata what is basis?', [], 'Prorata what is basis?'],
  ['of a text with signs that mean something in a pattern', '<at>Pro.*ata ($1)</at> is $& 5,000?', [bot('<at>Pro.*ata ($1)</at>')], 'is $& 5,000?'],
  ['with an amount in mark-up that is none', `${AT} is 5 &lt; 6 &gt; 4?`, [bot(AT)], 'is 5 < 6 > 4?'],
])('a mention %s is not part of what was said', (_, text, entities, words) => {
  expect(heard(text, entities)).toBe(words);
});

test('what is no mention, or is of somebody who is not there, takes nothing away', () => {
  for (const entity of [{ type: 'mention' }, { type: 'mention', text: '', mentioned: { id: '28:bot' } }, { type: 'clientInfo', text: 'basis' }, { type: 'mention', text: 'basis', mentioned: { id: 'x' } }]) expect(heard('what is basis?', [entity])).toBe('what is basis?');
});
