/** A request that is not served, with the status that says why. Its message is for the caller and holds none of theirs. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const refuse = {
  malformed: (message: string) => new Refusal(400, 'BadArgument', message),
  unauthorized: () => new Refusal(401, 'Unauthorized', 'The request is not authorized.', { 'www-authenticate': 'Bearer' }),
  forbidden: (message: string) => new Refusal(403, 'Forbidden', message),
  expired: () => new Refusal(403, 'TokenExpired', 'The token has expired.'),
  unknown: (what: string) => new Refusal(404, 'NotFound', `There is no such ${what}.`),
  slow: () => new Refusal(408, 'RequestTimeout', 'The request took too long to arrive.', { connection: 'close' }),
  large: (most: number) => new Refusal(413, 'PayloadTooLarge', `The body is larger than ${most} bytes.`),
  mediaType: (message: string) => new Refusal(415, 'UnsupportedMediaType', message),
  often: (seconds: number) => new Refusal(429, 'TooManyRequests', 'Too many requests. Please wait a little.', { 'retry-after': String(seconds) }),
  unavailable: () => new Refusal(503, 'ServiceUnavailable', 'The request could not be kept. Please send it again.', { 'retry-after': '2' }),
};
