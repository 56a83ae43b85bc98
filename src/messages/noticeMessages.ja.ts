import type { CountProblem } from "../domain/summary/ColumnFilter";
import { counted } from "./counted";

/** A place in a master's file: a ministry by its name, or where it stands. */
function placeIn(place: string): string {
  if (place === "entries") return "府省庁の一覧";
  const index = /^entries\[(\d+)\]$/u.exec(place)?.[1];
  return index === undefined ? `「${place}」` : `${Number(index) + 1}件目の府省庁`;
}

const refusedText = (refused: number): string =>
  refused === 0 ? "" : `次の${counted(refused)}か所は、そのままにしました。`;

const madeAnyway = {
  report: "もう一度「集計・表を作る」を押すと、そのまま作ります。直した表は写しとして残ります。",
  publication: "もう一度同じボタンを押すと、そのまま作ります。この修正は公表版に入りません。",
} as const;

/** お知らせの文. */
export const noticeWords = {
  errorTitle: "できませんでした",
  mendedTitle: "途中で止まりましたが、作り終えています",
  nothingToReport:
    "記入された施策が見つからないため、集計するものがありません。施策名・担当府省庁などの見出しと施策の行があるか確かめてください。",
  badFile: (place: string): string =>
    `ファイルの${placeIn(place)}の書き方が正しくないため、使えません。直してから、もう一度読み込んでください。`,
  badReference: (message: string): string => `${message}直るまで、検証はこの前の内容のままです。`,
  goToCell: (place: string): string => `${place} へ移る`,
  unansweredReading: (sheets: readonly string[]): string =>
    `${sheets.map((name) => `「${name}」`).join("")}の読み取りに確認が必要なため、作りませんでした。ブックは実行前のままです。「検証」のタブの「読み取りの確認」に答えてから、もう一度お試しください。`,
  keptSettingsUnreadable:
    "このブックに保存された設定を読めないため、既定の設定で検証しています。「設定」で選び直して保存すると直ります。",
  checkerFailure:
    "検証の途中で止まりました。ブックは実行前のままです。作業ウィンドウを閉じて開き直し、もう一度お試しください。続くときは、下のくわしい情報を添えて担当者にお知らせください。",
  unknownError:
    "Excel での処理が途中で止まりました。セルを入力中であれば Enter キーで確定し、もう一度お試しください。続くときは、下のくわしい情報を添えて担当者にお知らせください。",
  cancelled: "中止しました。ブックは実行前のままです。",
  reported: (count: number): string => `${count}枚のシートを作りました。`,
  withoutCharts: (name: string): string =>
    `この Excel ではグラフを作れなかったため、「${name}」は表だけです。数字は同じです。`,
  countShown: (count: number): string =>
    `「施策一覧」を、選んだ数字の${counted(count)}件に絞り込みました。「すべての施策を表示」で戻せます。`,
  countNotShown: {
    notSelected: "「集計」のシートで数字のセルを選んでから、もう一度押してください。",
    notACount: "選んだセルは、施策を数えた数字ではありません。件数のセルを選んでください。",
    outdated:
      "「集計」が今の内容や組み立てと違います。「集計・表を作る」で作り直してから、もう一度押してください。",
    notFilterable:
      "この数字は引き算で求めているため、絞り込みでは示せません。ほかの件数のセルを選んでください。",
  } satisfies Record<CountProblem, string>,
  keptAside: (name: string, copy: string): string =>
    `前の「${name}」は手が加えられていたため、「${copy}」として残しました。`,
  editsFirst: (count: number, pressed: "report" | "publication"): string =>
    `作った表に、元のシートに入れていない修正が${counted(count)}件あります。「作った表での修正」の一覧から元のシートに入れてください。${madeAnyway[pressed]}`,
  answersKept:
    "進捗状況に書いた文を設定に入れました。「設定」のタブの「このブックに保存」で残すと、次に作るときも使われます。",
  leftOver: (names: readonly string[]): string =>
    `前に作った進捗状況のうち、今の分け方では使わないものを、${names.map((name) => `「${name}」`).join("、")}として残しました。要らなければ削除してください。`,
  unfinishedSheets: (names: string): string =>
    `前回の「集計・表を作る」が途中で止まり、作りかけのシート（${names}）が残っています。もう一度「集計・表を作る」を押すと、片付けて作り直します。`,
  hiddenCell: (place: string): string =>
    `${place} は、非表示の行・列か、絞り込みで隠れた行にあります。再表示するか、絞り込みを解除してください。`,
  repaired: (done: number, refused: number): string =>
    `${counted(done)}か所を直しました。${done > 0 ? "下の「元に戻す」で戻せます。" : ""}${refusedText(refused)}`,
  undone: (undone: number, refused: number): string =>
    `${counted(undone)}か所を元に戻しました。${refusedText(refused)}`,
  inquiriesOpened: (files: readonly string[]): string => {
    const [first = ""] = files;
    return files.length === 1
      ? `照会を新しいブックとして開きました。「${first}」の名前で保存してから送ってください。`
      : `${counted(files.length)}府省庁の照会を、新しいブックとして一つずつ開きました。それぞれ「${first}」のように名前を付けて保存してください。`;
  },
  inquiriesSaved: (file: string): string =>
    `照会を「${file}」として渡しました。保存先は、ふつうは「ダウンロード」フォルダーです。ファイルが見つからないときは、ブラウザーの Excel でこのブックを開いて、もう一度作ってください。`,
  inquiriesLeft: (count: number): string => `中止したため、${counted(count)}府省庁の分は作っていません。`,
  inquiriesUnrecorded:
    "何を照会したかを、このブックに残せませんでした。ブックの保護を解除してから、もう一度作ると残ります。",
  nothingToAsk: "照会するところは見つかりませんでした。何も作っていません。",
  answersRead: (files: number, lines: number): string =>
    `${counted(files)}個のファイルから${counted(lines)}件の照会の行を読みました。セルはまだ変えていません。`,
  settingsSaved: "設定をこのブックに保存しました。ブックを保存すると、次に開いたときも使われます。",
} as const;
