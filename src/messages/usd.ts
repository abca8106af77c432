/** `"1733.33"` as people in the United States read it: `$1,733.33`; whole dollars without cents. */
export function usd(cents = '0.00'): string {
  const [whole = '0', part = '00'] = cents.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === '00' ? `$${grouped}` : `$${grouped}.${part}`;
}
