/**
 * Draws the icons of the Teams app, manifest/color.png and manifest/outline.png: a coin cut in two parts, the larger
 * pre-tax and the smaller after-tax, in the colours of the bars in the answers. `node scripts/icons.ts` from the
 * project's root writes both; a folder given as an argument is written to instead.
 *
 * The same source gives the same bytes everywhere: only + - * / and square roots, which every machine rounds alike, and a
 * way of deflating (runs of one byte) that leaves no choice to the library or the processor.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, crc32, deflateSync } from 'node:zlib';

/** How far a point is from a shape's edge, in pixels: negative inside. */
type Shape = (x: number, y: number) => number;
type Colour = readonly [red: number, green: number, blue: number];
interface Layer { readonly shape: Shape; readonly colour: Colour }

const DIAGONAL = Math.sqrt(0.5);
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

function hex(code: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16)) as [number, number, number];
}

function disc(x: number, y: number, radius: number): Shape {
  return (px, py) => length(px - x, py - y) - radius;
}

/** What lies on the far side of a rising diagonal `offset` away from the point: `side` 1 is below right, -1 is above left. */
function beyond(x: number, y: number, offset: number, side: 1 | -1): Shape {
  return (px, py) => offset - side * ((px - x) + (py - y)) * DIAGONAL;
}

/** What lies in both, its corners rounded. */
function both(one: Shape, other: Shape, radius: number): Shape {
  return (x, y) => {
    const a = one(x, y) + radius;
    const b = other(x, y) + radius;
    return Math.min(Math.max(a, b), 0) + length(Math.max(a, 0), Math.max(b, 0)) - radius;
  };
}

const grown = (shape: Shape, by: number): Shape => (x, y) => shape(x, y) - by;
const without = (shape: Shape, hole: Shape): Shape => (x, y) => Math.max(shape(x, y), -hole(x, y));

/** The layers from back to front, each edge blended over one pixel; what no layer covers stays transparent. */
function paint(size: number, layers: readonly Layer[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let opacity = 0;
      let seen: Colour = layers[0]?.colour ?? [0, 0, 0];
      for (const { shape, colour } of layers) {
        const cover = Math.min(1, Math.max(0, 0.5 - shape(column + 0.5, row + 0.5)));
        if (cover === 0) continue;
        const below = opacity * (1 - cover);
        opacity = cover + below;
        seen = seen.map((part, at) => ((colour[at] as number) * cover + part * below) / opacity) as unknown as Colour;
      }
      pixels.set([...seen.map(Math.round), Math.round(opacity * 255)], (row * size + column) * 4);
    }
  }
  return pixels;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A square PNG of red, green, blue and alpha. Rows keep the difference to the pixel on the left, so that areas become runs of zeros. */
function png(size: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const stride = size * 4;
  const rows = Buffer.alloc((stride + 1) * size);
  for (let row = 0; row < size; row += 1) {
    rows[row * (stride + 1)] = 1;
    for (let at = 0; at < stride; at += 1) {
      const here = pixels[row * stride + at] as number;
      const left = at < 4 ? 0 : (pixels[row * stride + at - 4] as number);
      rows[row * (stride + 1) + 1 + at] = (here - left) & 255;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9, strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A part of the coin: rim, face, and the ring engraved along the rim but not along the cut. */
function piece(x: number, y: number, side: 1 | -1, face: string, engraved: string): Layer[] {
  const [radius, rim, cut] = [60, 6.5, 11 * side];
  return [
    { shape: both(disc(x, y, radius), beyond(x, y, cut, side), 4), colour: hex('#faf7f0') },
    { shape: both(disc(x, y, radius - rim), beyond(x, y, cut + rim, side), 3), colour: hex(face) },
    { shape: both(without(disc(x, y, 45), disc(x, y, 41)), beyond(x, y, cut + 12, side), 1.5), colour: hex(engraved) },
  ];
}

/** Teams rounds the corners of the tile itself, so the brand's green fills it and the mark keeps to its middle. */
function colorIcon(): Buffer {
  const preTax = piece(92, 92, -1, '#8a94a0', '#c3c9cf');
  const afterTax = piece(100, 100, 1, '#0b4f8a', '#5b9bd6');
  return png(192, paint(192, [{ shape: () => -1, colour: hex('#14514a') }, ...preTax, ...afterTax]));
}

/** Without colours the after-tax part is the filled one. */
function outlineIcon(): Buffer {
  const white = hex('#ffffff');
  const large = both(disc(15, 15, 13), beyond(15, 15, -2.4, -1), 1);
  const small = both(disc(17, 17, 13), beyond(17, 17, 2.4, 1), 1);
  return png(32, paint(32, [{ shape: without(large, grown(large, -2)), colour: white }, { shape: small, colour: white }]));
}

const folder = process.argv[2] ?? 'manifest';
writeFileSync(path.join(folder, 'color.png'), colorIcon());
writeFileSync(path.join(folder, 'outline.png'), outlineIcon());
