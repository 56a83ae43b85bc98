/** お知らせの文. */
export const noticeWords = {
  errorTitle: "できませんでした",
  mendedTitle: "途中で止まりましたが、作り終えています",
  nothingToReport:
    "記入された施策が見つからないため、集計するものがありません。施策名・担当府省庁などの見出しと施策の行があるか確かめてください。",
  badFile: (place: string): string =>
    `ファイルの「${place}」の書き方が正しくないため、使えません。直してから、もう一度読み込んでください。`,
  unknownError:
    "Excel での処理が途中で止まりました。セルを入力中であれば Enter キーで確定し、もう一度お試しください。続くときは、下のくわしい情報を添えて担当者にお知らせください。",
  cancelled: "中止しました。ブックは実行前のままです。",
  reported: (count: number): string => `${count}枚のシートを作りました。`,
  keptAside: (name: string, copy: string): string =>
    `前の「${name}」は手が加えられていたため、「${copy}」として残しました。`,
  hiddenCell: (place: string): string =>
    `${place} は、非表示か絞り込みで見えない行・列にあります。再表示すると見えます。`,
  settingsSaved: "設定をこのブックに保存しました。ブックを保存すると、次に開いたときも使われます。",
} as const;
