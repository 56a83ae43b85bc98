import { mkdirSync, writeFileSync } from "node:fs";
import { writeXlsx, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from "hucre/xlsx";
import { sampleDefects } from "./sample/defects";
import { sampleMeasures } from "./sample/measures";

const FILE = "assets/sample/進捗状況調査票.xlsx";
const HEADER_ROW = 3;
const FIRST_ROW = 5;

const thin = { style: "thin" } as const;
const box: CellStyle = {
  border: { top: thin, bottom: thin, left: thin, right: thin },
  alignment: { vertical: "top", wrapText: true },
};
const head: CellStyle = {
  ...box,
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
  alignment: { vertical: "center", horizontal: "center", wrapText: true },
};

/** 見本の調査票: a form with a title, a two-row merged header, a total line and a remark, as forms come back. */
function sampleSheet(): WriteSheet {
  const body = measuresWithDefects().map((measure, index) => [
    String(index + 1).padStart(3, "0"),
    measure.section,
    measure.item,
    measure.label,
    measure.name,
    measure.ministries,
    measure.deadline,
    measure.status,
    measure.progress,
  ]);
  const rows: CellValue[][] = [
    ["「あんしんのまち2025」に係る進捗状況調査票（2025年度上半期）"],
    ["※ 黄色の欄に記入してください。", null, null, null, null, null, null, null, "提出日：令和７年10月15日"],
    [],
    ["番号", "節", "項", "該当項目", "施策名", "担当府省庁", "実施期限", "記入欄", null],
    [null, null, null, null, null, null, null, "状況", "進捗状況"],
    ...body.map((cells) => cells.map((cell) => (cell === "" ? null : cell))),
    [],
    ["計", null, null, null, `${body.length}施策`],
    ["（注）再掲の施策は、進捗状況の欄に「再掲」と記入。"],
  ];
  return {
    name: "様式",
    rows,
    cells: new Map(
      rows.flatMap((cells, row) =>
        row < HEADER_ROW || cells.length < 9
          ? []
          : cells.map((value, column) => [`${row},${column}`, styled(value, row)]),
      ),
    ),
    columns: [6, 16, 16, 9, 34, 22, 15, 8, 48].map((width) => ({ width })),
    merges: [
      { startRow: 0, endRow: 0, startCol: 0, endCol: 8 },
      ...[0, 1, 2, 3, 4, 5, 6].map((column) => vertical(column)),
      { startRow: HEADER_ROW, endRow: HEADER_ROW, startCol: 7, endCol: 8 },
    ],
    freezePane: { rows: FIRST_ROW },
  };
}

function measuresWithDefects() {
  const measures = sampleMeasures();
  for (const { measure, field, value } of sampleDefects) {
    const sound = measures[measure];
    if (!sound) throw new RangeError(`no measure ${measure}`);
    measures[measure] = { ...sound, [field]: value };
  }
  return measures;
}

const styled = (value: CellValue, row: number) => ({
  value,
  type: value === null ? ("empty" as const) : ("string" as const),
  style: row < FIRST_ROW ? head : box,
});

const vertical = (column: number): MergeRange => ({
  startRow: HEADER_ROW,
  endRow: HEADER_ROW + 1,
  startCol: column,
  endCol: column,
});

mkdirSync("assets/sample", { recursive: true });
writeFileSync(FILE, await writeXlsx({ sheets: [sampleSheet()] }));
console.log(`${FILE} を作りました。`);
