/** `"1733.33"` as people in the United States read it: `"$1,733.33"`; whole dollars lose their cents. Works on text, so no digit can change. */
export function usd(amount = '0.00'): string {
  const [whole = '0', part = ''] = amount.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const grouped = whole.slice(sign.length).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}$${grouped}${part === '' || part === '00' ? '' : `.${part.padEnd(2, '0')}`}`;
}
