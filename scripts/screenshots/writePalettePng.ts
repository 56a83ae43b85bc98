import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./Picture";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;

/**
 * 色数を減らした PNG: half the size of a page's picture. The most frequent colors stay as they are, others (edges of
 * letters) become the nearest of these.
 */
export function writePalettePng({ width, height, pixels }: Picture): Buffer {
  const source = Buffer.from(pixels);
  const colors = Array.from({ length: width * height }, (_, index) => source.readUIntBE(index * 3, 3));
  const palette = mostFrequent(colors);
  const index = new Map(colors.map((color) => [color, 0]));
  for (const color of index.keys()) index.set(color, nearest(color, palette));
  const rows = Buffer.alloc((width + 1) * height);
  colors.forEach((color, at) => {
    rows[at + Math.floor(at / width) + 1] = index.get(color) ?? 0;
  });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head(width, height)),
    chunk("PLTE", Buffer.from(palette.flatMap(parts))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function mostFrequent(colors: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return byCount.slice(0, MOST_COLORS).map(([color]) => color);
}

const parts = (color: number): [number, number, number] => [color >> 16, (color >> 8) & 255, color & 255];

function nearest(color: number, palette: readonly number[]): number {
  const [red, green, blue] = parts(color);
  const distances = palette
    .map(parts)
    .map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** 8 bits a point, colors from a palette. */
function head(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return data;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, sum]);
}
