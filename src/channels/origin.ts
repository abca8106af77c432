import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser sent the request from one of our own pages. `unknown` when nothing says so, as with programs
 * that are not browsers. Browsers set `Origin` and `Sec-Fetch-Site` themselves; a page cannot.
 * @param publicUrl the address people reach us at; without one, the address the request was sent to
 */
export function sameSite(headers: IncomingHttpHeaders, publicUrl: string | undefined): 'same' | 'other' | 'unknown' {
  const { origin, host } = headers;
  const fetchSite = headers['sec-fetch-site'];
  if (origin !== undefined) {
    const ours = publicUrl ? origin === publicUrl : host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
    return ours ? 'same' : 'other';
  }
  if (fetchSite === undefined) return 'unknown';
  return fetchSite === 'same-origin' ? 'same' : 'other';
}
