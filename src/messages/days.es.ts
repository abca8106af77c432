const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

/** `"2026-03-01"` as `1 de marzo de 2026`; other text as it is. */
export function day(iso = ''): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return name && date !== '' ? `${Number(date)} de ${name}${year === '' ? '' : ` de ${year}`}` : iso;
}
