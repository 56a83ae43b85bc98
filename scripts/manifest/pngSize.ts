const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The header follows the signature, its length and its name. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

/** PNG の大きさ in pixels, as its header says; undefined: it is no PNG. */
export function pngSize(bytes: Uint8Array): PngSize | undefined {
  if (bytes.length < HEIGHT_AT + 4 || SIGNATURE.some((byte, index) => bytes[index] !== byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
