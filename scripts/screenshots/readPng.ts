import { inflateSync } from "node:zlib";
import type { Picture } from "./Picture";

const SIGNATURE_BYTES = 8;
const BYTES_A_PIXEL = 3;

/** Chunks of a PNG: length, name, data and a sum of each. */
function* chunks(png: Buffer): Iterable<{ readonly name: string; readonly data: Buffer }> {
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    yield { name: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end) };
    at = end + 4;
  }
}

/** PNG を読む, of the kind that browsers make of a page: 8 bits of red, green and blue, not interlaced. */
export function readPng(png: Buffer): Picture {
  const all = [...chunks(png)];
  const head = all.find(({ name }) => name === "IHDR")?.data;
  if (!head || head[8] !== 8 || head[9] !== 2 || head[12] !== 0) throw new Error("a PNG of another kind");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const data = inflateSync(Buffer.concat(all.filter(({ name }) => name === "IDAT").map((each) => each.data)));
  return { width, height, pixels: unfiltered(data, width * BYTES_A_PIXEL, height) };
}

type Predict = (left: number, up: number, upLeft: number) => number;

/** What each kind of filter takes a byte to be, from its neighbours; the rest is stored. */
const predictions: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function paeth(left: number, up: number, upLeft: number): number {
  const [toLeft, toUp, toUpLeft] = [up - upLeft, left - upLeft, left + up - 2 * upLeft].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

function unfiltered(data: Buffer, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const predict = predictions[data[row * (stride + 1)] ?? 0] ?? paeth;
    for (let index = 0; index < stride; index++) {
      const at = row * stride + index;
      const isFirst = index < BYTES_A_PIXEL;
      const left = isFirst ? 0 : (pixels[at - BYTES_A_PIXEL] ?? 0);
      const up = pixels[at - stride] ?? 0;
      const upLeft = isFirst ? 0 : (pixels[at - stride - BYTES_A_PIXEL] ?? 0);
      pixels[at] = (data[row * (stride + 1) + 1 + index] ?? 0) + predict(left, up, upLeft);
    }
  }
  return pixels;
}
