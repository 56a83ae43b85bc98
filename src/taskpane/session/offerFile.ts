/** The browser reads the file after the click; how long that takes nobody tells. */
const KEPT_MS = 60_000;

/** ファイルを渡す: the browser saves it among the user's downloads, where it does; it does not tell. */
export function offerFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
