import { hostConfig, styleOptions } from '../../src/web/look.ts';

/** WCAG 2 relative luminance of `#rrggbb`, 0 to 1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('all text of the chat can be read: 4.5 to 1 on its ground', () => {
  const { bubbleTextColor, bubbleBackground, bubbleFromUserTextColor, bubbleFromUserBackground, suggestedActionTextColor, subtle, backgroundColor, sendBoxPlaceholderColor } = styleOptions;
  const pairs = [[bubbleTextColor, bubbleBackground], [bubbleFromUserTextColor, bubbleFromUserBackground], [suggestedActionTextColor, '#ffffff'],
    [subtle, backgroundColor], [sendBoxPlaceholderColor, '#ffffff']] as const;
  for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  const { default: card } = hostConfig.containerStyles;
  for (const name of ['default', 'accent', 'attention', 'good', 'warning'] as const) {
    expect(contrast(card.foregroundColors[name].default, card.backgroundColor)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(card.foregroundColors.default.subtle, card.backgroundColor)).toBeGreaterThanOrEqual(4.5);
});

test('the parts of a bar stand out from the card by 3 to 1, and differ in lightness from each other', () => {
  const { accent, emphasis, warning } = hostConfig.containerStyles;
  const parts = [accent, emphasis, warning].map(({ backgroundColor }) => backgroundColor);
  for (const part of parts) expect(contrast(part, '#ffffff')).toBeGreaterThanOrEqual(3);
  for (const one of parts) for (const other of parts) if (one !== other) expect(contrast(one, other)).toBeGreaterThanOrEqual(1.4);
});
