import { unzipSync, type UnzipFileInfo } from "fflate";
import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";

/** A workbook of 100,000 rows is below 20 MB; beyond this it is no form. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 600 * 1024 * 1024;
/** Real sheets shrink to a tenth or so; what shrinks to a hundredth and is large is made to harm. */
const BOMB_RATIO = 150;
const BOMB_BYTES = 40 * 1024 * 1024;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * ファイルを開く前の検査: refuses what is no .xlsx and what would harm, from the archive's directory alone,
 * before anything is unpacked. The unpacker itself holds every entry to its declared size.
 *
 * @throws UnreadableWorkbook
 */
export function inspectArchive(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("emptyFile");
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableWorkbook("tooLarge");
  if (startsWith(bytes, OLE2))
    throw new UnreadableWorkbook(isEncryptedPackage(bytes) ? "encrypted" : "oldFormat");
  if (!startsWith(bytes, ZIP)) throw new UnreadableWorkbook("notWorkbook");
  const entries = listEntries(bytes);
  refuseBombs(entries);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("xl/workbook.bin")) throw new UnreadableWorkbook("binaryFormat");
  if (!names.has("[Content_Types].xml") || ![...names].some((name) => name.startsWith("xl/"))) {
    throw new UnreadableWorkbook("notWorkbook");
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Office keeps an encrypted workbook in an OLE2 file with a stream of this name (UTF-16). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((character) => `${character}\0`).join("");
  return new TextDecoder("latin1").decode(bytes).includes(name);
}

function listEntries(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { cause });
  }
  return entries;
}

function refuseBombs(entries: readonly UnzipFileInfo[]): void {
  const packed = entries.reduce((sum, { size }) => sum + size, 0);
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isBomb = unpacked > BOMB_BYTES && unpacked > packed * BOMB_RATIO;
  const hidesItsSize = entries.some(({ size, originalSize }) => originalSize === 0 && size > 2);
  if (unpacked > MAX_UNPACKED_BYTES || isBomb || hidesItsSize) throw new UnreadableWorkbook("tooLarge");
}
