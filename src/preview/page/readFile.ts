import { CallError } from "../calls/CallError";

/** ファイルを読む, as the user chose it. @throws CallError notRead: it is gone, or another program keeps it to itself */
export const readFile = (file: Blob): Promise<ArrayBuffer> =>
  file.arrayBuffer().catch((error: unknown) => {
    throw new CallError({ kind: "notRead" }, { cause: error });
  });
