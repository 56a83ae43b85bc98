import { unzipSync } from "fflate";

/** マクロ付きブック: whether a file holds macros, which an .xlsx must not. */
export function isMacroWorkbook(bytes: Uint8Array): boolean {
  let found = false;
  unzipSync(bytes, {
    filter: ({ name }) => {
      found ||= /(?:^|\/)vbaProject\.bin$/iu.test(name);
      return false;
    },
  });
  return found;
}
