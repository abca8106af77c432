/** Colours shared by the chat and its cards. Each text colour has a contrast of at least 4.5 to 1 on its ground. */
const ink = '#1d2a2a';
const soft = '#51605f';
const brand = '#14514a';
const fonts = '"Segoe UI", system-ui, -apple-system, "Open Sans", Arial, sans-serif';

/** How Web Chat looks: quiet bubbles, room for words, nothing that changes what was typed. */
export const styleOptions = {
  accent: brand, subtle: soft, primaryFont: fonts, backgroundColor: '#f6f4ee',
  paddingRegular: 12, paddingWide: 16,
  bubbleBackground: '#ffffff', bubbleBorderColor: '#ddd9cd', bubbleBorderRadius: 12, bubbleTextColor: ink, bubbleMaxWidth: 640, bubbleMinWidth: 120,
  bubbleFromUserBackground: brand, bubbleFromUserBorderColor: brand, bubbleFromUserBorderRadius: 12, bubbleFromUserTextColor: '#ffffff',
  suggestedActionLayout: 'flow', suggestedActionBorderRadius: 18, suggestedActionBorderWidth: 1, suggestedActionHeight: 36,
  suggestedActionBorderColor: brand, suggestedActionTextColor: brand, suggestedActionsFlowMaxHeight: 150,
  sendBoxTextWrap: true, sendBoxMaxHeight: 120, sendBoxHeight: 52, sendBoxButtonColor: brand, sendBoxBorderTop: 'solid 1px #ddd9cd', sendBoxPlaceholderColor: '#5f6b6a',
  hideUploadButton: true, emojiSet: {}, groupTimestamp: 3_600_000, markdownRenderHTML: false,
  // A long answer is read from its first line: scrolling stops when a page is full.
  autoScrollSnapOnPage: true,
  cardPushButtonBackgroundColor: brand, cardPushButtonTextColor: '#ffffff', richCardWrapTitle: true,
  transcriptActivityVisualKeyboardIndicatorColor: brand,
};

const onLight = {
  default: { default: ink, subtle: soft }, accent: { default: '#0b4f8a', subtle: '#0b4f8a' }, attention: { default: '#9b1c1c', subtle: '#9b1c1c' },
  dark: { default: '#000000', subtle: '#333333' }, good: { default: '#0b6a0b', subtle: '#0b6a0b' }, light: { default: '#ffffff', subtle: '#eeeeee' },
  warning: { default: '#8a3700', subtle: '#8a3700' },
};

/**
 * How cards look. The container styles are the colours of the bars: blue for after-tax money, grey for pre-tax, amber
 * for taxed. Each stands out from white by at least 3 to 1, and they differ in lightness as well as in hue.
 */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: fonts,
  fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#ddd9cd' },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: onLight },
    accent: { backgroundColor: '#0b4f8a', foregroundColors: onLight },
    emphasis: { backgroundColor: '#8a94a0', foregroundColors: onLight },
    warning: { backgroundColor: '#c2570a', foregroundColors: onLight },
    good: { backgroundColor: '#2f7d4f', foregroundColors: onLight },
    attention: { backgroundColor: '#9b1c1c', foregroundColors: onLight },
  },
  inputs: { label: { inputSpacing: 'small', optionalInputs: { weight: 'Bolder' }, requiredInputs: { weight: 'Bolder' } } },
  actions: { actionsOrientation: 'vertical', actionAlignment: 'stretch', buttonSpacing: 8, maxActions: 10, spacing: 'medium' },
  textBlock: { headingLevel: 2 },
  table: { cellSpacing: 8 },
};
