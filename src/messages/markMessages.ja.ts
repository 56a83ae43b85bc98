import type { MarkResult, UnmarkResult } from "../domain/mark/MarkResult";
import { counted } from "./counted";

const sheetNames = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");
const said = (sentences: readonly (string | false)[]): string =>
  sentences.filter((sentence) => sentence !== false).join("");

/** 見つかったセルの色. */
export const markWords = {
  option: "見つかったセルに色を付ける",
  help: "誤りと注意のセルを、「検証結果」の重大度と同じ色で塗ります。元の塗りを控えておき、「色を消す」を押すか、表をもう一度作ると元に戻します。",
  unmark: "色を消す",
  /** What was marked, and what was not. */
  marked: ({ marked, patterned, protectedSheets, earlier }: MarkResult): string =>
    said([
      marked > 0 && `${counted(marked)}か所のセルに色を付けました。`,
      patterned > 0 && `模様のある塗りのセル${counted(patterned)}か所には付けていません。`,
      protectedSheets.length > 0 &&
        `シート${sheetNames(protectedSheets)}は保護されているため、付けていません。`,
      marked === 0 && earlier.cleared > 0 && `前に付けた色を消しました。`,
      left(earlier),
    ]),
  unmarked: (result: UnmarkResult): string =>
    said([
      result.cleared > 0
        ? `${counted(result.cleared)}か所のセルの塗りを元に戻しました。`
        : "元に戻すセルはありませんでした。",
      left(result),
    ]),
  notMarked:
    "表は作りましたが、見つかったセルに色を付けられませんでした。セルの塗りは、付ける前のとおりです。もう一度お試しください。",
  partlyMarked:
    "表は作りましたが、見つかったセルに色を付ける途中で止まりました。「色を消す」を押すと、元の塗りに戻ります。",
} as const;

/** Of earlier marks, what has not gone. */
const left = ({ changed, protectedSheets }: UnmarkResult): string =>
  said([
    changed > 0 &&
      `前に色を付けたセル${counted(changed)}か所は、そのあとに塗りか場所が変わったため、そのままにしました。`,
    protectedSheets.length > 0 &&
      `シート${sheetNames(protectedSheets)}は保護されているため、前に付けた色が残っています。保護を解除してから、もう一度消してください。`,
  ]);
