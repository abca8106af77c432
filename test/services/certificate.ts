import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that nobody issued, and its key, as PEM. */
export interface SelfSigned {
  readonly cert: string;
  readonly key: string;
  /** The SHA-1 of the certificate in hexadecimal digits, as Entra ID names it. */
  readonly thumbprint: string;
}

const OID = { commonName: [0x55, 0x04, 0x03], sha256WithRsa: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b], subjectAltName: [0x55, 0x1d, 0x11] } as const;

/** A value of DER: its tag, its length, and what it holds. */
function der(tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  const size = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Uint8Array.from([tag, ...size]), body]);
}
const sequence = (...parts: readonly (Uint8Array | readonly number[])[]): Buffer => der(0x30, ...parts);
const oid = (bytes: readonly number[]): Buffer => der(0x06, bytes);
const utc = (date: Date): Buffer => der(0x17, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));

/**
 * Makes a self-signed X.509 certificate for these host names, good for a day on either side of now. Node signs and reads
 * certificates but makes none, and a key that lay in the repository would be found by whoever looks for keys.
 * @see RFC 5280, 4.1
 */
export function selfSigned(...hosts: readonly string[]): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm = sequence(oid(OID.sha256WithRsa), der(0x05));
  const name = sequence(der(0x31, sequence(oid(OID.commonName), der(0x0c, Buffer.from('loopback')))));
  const day = 86_400_000;
  const names = sequence(...hosts.map((host) => (/^[\d.]+$/.test(host) ? der(0x87, host.split('.').map(Number)) : der(0x82, Buffer.from(host)))));
  const toSign = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    algorithm,
    name,
    sequence(utc(new Date(Date.now() - day)), utc(new Date(Date.now() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(oid(OID.subjectAltName), der(0x04, names)))),
  );
  const whole = sequence(toSign, algorithm, der(0x03, [0], sign('sha256', toSign, privateKey)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprint: createHash('sha1').update(whole).digest('hex').toUpperCase(),
  };
}
