/** 画面を出せないときの文. */
export const startWords = {
  noOffice:
    "Excel とのつなぎを読み込めませんでした。ネットワークを確かめ、作業ウィンドウを閉じて開き直してください。",
  notExcel: "Excel の外では動きません。Excel でブックを開き、リボンのボタンから開いてください。",
} as const;
