/** So many arguments a call takes everywhere. */
const PIECE = 8192;

/** Base64, as Office.js takes files. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
