import type { Removed } from "../domain/publication/Removed";
import { counted } from "./counted";

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

const sentences: {
  readonly [Kind in Removed["kind"]]: (removed: Extract<Removed, { readonly kind: Kind }>) => string;
} = {
  sheet: () => "シートごと入れていません。",
  proof: () => "検算の表を除きました。",
  columns: ({ names }) => `部内の列${quoted(names)}を除きました。`,
  hiddenColumns: ({ names }) => `非表示の列${quoted(names)}を除きました。`,
  notes: ({ texts }) => `部内の注記を除くか、言いかえました: ${quoted(texts)}`,
  formulas: ({ count }) => `数式 ${counted(count)}個を、値にしました。`,
  links: ({ count }) => `リンク ${counted(count)}個を、文字だけにしました。`,
  lists: ({ count }) => `入力の一覧 ${counted(count)}個を除きました。`,
  colors: ({ count }) => `条件付きの色 ${counted(count)}個を除きました。`,
  charts: ({ count }) => `グラフ ${counted(count)}個は入りません。`,
};

/** 取り除いたものの一行. */
export const removedWords = (removed: Removed): string => {
  const sentence = sentences[removed.kind] as (removed: Removed) => string;
  return `${removed.sheet}: ${sentence(removed)}`;
};

const refused = (errors: number): string =>
  `誤りが ${counted(errors)}件残っているため、公表版を作りませんでした。`;

/** 公表版の言葉. */
export const publicationWords = {
  removedTitle: "取り除いたもの",
  fresh:
    "新しいブックに書いたので、元のシート、修正履歴や設定の控え、隠れたシートや行、メモ、作成者の名前、ほかのファイルへのリンクは入っていません。",
  refused,
  unsettled: (errors: number): string =>
    `誤りが ${counted(errors)}件残っているので、どの表にも「未確定」と入っています。`,

  title: "公表版",
  note: "公表する列だけを、値だけの新しいブックにします。このブックは変わりません。",
  columns: (count: number): string => `公表する列（${counted(count)}列）`,
  columnsNote: "「施策一覧」と「進捗状況」の列です。印のない列は部内のものとして、入れません。",
  errorsRemain: (errors: number): string => `誤りが ${counted(errors)}件残っています。`,
  insist: "誤りが残っていても作る（未確定と入ります）",
  make: "公表版を作る",
  copyMarkdown: "Markdown で写す",
  copyHtml: "HTML で写す",
  opened: (file: string): string =>
    `公表版を新しいブックとして開きました。「${file}」のように名前を付けて保存してください。`,
  saved: (file: string): string =>
    `公表版を「${file}」として渡しました。保存先は、ふつうは「ダウンロード」フォルダーです。ファイルが見つからないときは、ブラウザーの Excel でこのブックを開いて、もう一度作ってください。`,
} as const;

/** publish の命令に関する文. */
export const publishMessages = {
  noOut: "公表版の保存先がありません。--out 出力.xlsx（又は 出力.md、出力.html）を付けてください。",
  wrongEnding: (out: string): string =>
    `${out}: 保存先の名前の終わりを .xlsx、.md、.html のどれかにしてください。`,
  sameFile: (file: string): string =>
    `${file}: 元のファイルには書き込みません。--out に別の名前を指定してください。`,
  badMarks: (file: string): string =>
    `${file}: このブックに保存された設定を読めないため、どの列を公表するか分かりません。作業ウィンドウの「設定」で選び直して保存してください。`,
  refused: (errors: number): string =>
    `${refused(errors)}check で確かめてください。それでも作るときは --insist を付けます（「未確定」と入ります）。`,
  untakenEdits: (count: number): string =>
    `施策一覧や進捗状況で直した ${counted(count)}件は、元のシートに入っていないため、公表版にもありません。`,
  unchanged: (file: string): string => `元のファイル（${file}）は変えていません。`,
} as const;
