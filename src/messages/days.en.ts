const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `"2026-03-01"` as `March 1, 2026`; `"-03-01"`, without a year, as `March 1`; other text as it is. */
export function day(iso = ''): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return name && date !== '' ? `${name} ${Number(date)}${year === '' ? '' : `, ${year}`}` : iso;
}
