import { loadCells, seenCells, setNumberFormat } from "./observeCells";
import type { Json, Probe } from "./Probe";
import type { Scratch } from "./Scratch";

const LONG_LENGTH = 300;
const longText = "あ".repeat(LONG_LENGTH);
const writing = ["Range.values", "Range.formulas", "Range.valueTypes", "Range.numberFormat"];

const text = (value: string): Json => ({ type: "String", value, numberFormat: "General" });
const number = (value: number, numberFormat = "General"): Json => ({ type: "Double", value, numberFormat });

/** What a General cell makes of a text: id, text, what it becomes in words and as it is seen. */
const general: readonly (readonly [id: string, written: string, becomes: string, assumed: Json])[] = [
  ["equals", "=1+1", "数式になる", { formula: "=1+1" }],
  ["plus-number", "+1", "数値の1になる", number(1)],
  ["minus-number", "-5", "数値の-5になる", number(-5)],
  ["minus-word", "-abc", "数式の「=-abc」になる", { formula: "=-abc" }],
  ["at-word", "@a", "数式の「=@a」になる", { formula: "=@a" }],
  ["apostrophe", "'x", "「'」が消えて文字列の「x」になる", text("x")],
  ["leading-zeros", "001", "数値の1になる", number(1)],
  ["slashed-date", "2011/3/31", "日付になる", number(40633, "m/d/yyyy")],
  ["iso-date", "2011-03-31", "日付になる", number(40633, "m/d/yyyy")],
  ["era-month", "平成22年3月", "文字列のまま", text("平成22年3月")],
  ["era-date", "平成22年3月31日", "文字列のまま", text("平成22年3月31日")],
  ["era-letter-date", "H22.3.31", "文字列のまま", text("H22.3.31")],
  ["full-width-digit", "３", "文字列のまま", text("３")],
  ["full-width-parentheses", "（１）", "文字列のまま", text("（１）")],
  ["parentheses", "(5)", "数値の-5になる", number(-5)],
  ["exponent", "1e5", "指数の書式の数値になる", number(100000, "0.00E+00")],
  ["percent", "12%", "パーセントの書式の数値になる", number(0.12, "0%")],
  ["thousands", "1,234", "桁区切りの書式の数値になる", number(1234, "#,##0")],
  ["spaced-number", " 1 ", "数値の1になる", number(1)],
  ["spaced-word", " a", "空白ごと文字列のまま", text(" a")],
  ["boolean", "TRUE", "論理値になる", { type: "Boolean", value: true, numberFormat: "General" }],
  ["error", "#REF!", "エラー値になる", { type: "Error", value: "#REF!", numberFormat: "General" }],
];

/** What is seen of a cell of the scratch after it was written. */
const seenAfter =
  (write: (range: Excel.Range) => void): Probe["run"] =>
  async (context, scratch) => {
    const range = scratch.cells(context);
    write(range);
    loadCells(range);
    await context.sync();
    return seenCells(range)[0];
  };

const generalProbes = general.map(([id, written, becomes, assumed]): Probe => ({
  id: `general-${id}`,
  title: `標準の書式のセルに「${written}」を書くと、${becomes}`,
  assumed,
  members: writing,
  run: seenAfter((range) => {
    range.values = [[written]];
  }),
}));

const risky = [...general.map(([, written]) => written), "1-2", longText];

/** How texts are written, and what of them should be read: their own text. */
async function changedTexts(
  context: Excel.RequestContext,
  scratch: Scratch,
  written: (text: string) => string,
  format: string,
): Promise<Record<string, unknown>> {
  const range = scratch.cells(context, risky.length);
  setNumberFormat(range, format);
  range.values = risky.map((each) => [written(each)]);
  range.load("values,valueTypes,formulas");
  await context.sync();
  const changed: Record<string, unknown> = {};
  risky.forEach((each, index) => {
    const [value, type, formula] = [range.values, range.valueTypes, range.formulas].map(
      (rows) => rows[index]?.[0],
    );
    if (value !== each || type !== "String" || formula !== each) changed[each] = { type, value, formula };
  });
  return changed;
}

/** Of texts that a rule may leave as they are: none is changed. */
const none: Json = {};

const preservingProbes: readonly Probe[] = [
  {
    id: "text-format-keeps-all",
    title:
      "先に文字列の書式（@）にしたセルでは、数式や数値に見える文字列もすべてそのまま残る（先頭の「'」も）",
    assumed: none,
    members: writing,
    run: (context, scratch) => changedTexts(context, scratch, (each) => each, "@"),
  },
  {
    id: "apostrophe-keeps-all",
    title: "標準の書式のセルに「'」を前に付けて書くと、数式や数値に見える文字列も付けた「'」なしで残る",
    assumed: none,
    members: writing,
    run: (context, scratch) => changedTexts(context, scratch, (each) => `'${each}`, "General"),
  },
  {
    id: "text-format-and-apostrophe",
    title: "文字列の書式（@）のセルに「'」を前に付けて書くと、「'」も文字として残る",
    assumed: { type: "String", value: "'=1+1", numberFormat: "@" },
    members: writing,
    run: seenAfter((range) => {
      setNumberFormat(range, "@");
      range.values = [["'=1+1"]];
    }),
  },
];

const formatProbes: readonly Probe[] = [
  {
    id: "text-format-number",
    title: "文字列の書式（@）のセルに数値を書くと、文字列になる",
    assumed: { type: "String", value: "5", numberFormat: "@" },
    members: writing,
    run: seenAfter((range) => {
      setNumberFormat(range, "@");
      range.values = [[5]];
    }),
  },
  {
    id: "text-format-formulas",
    title: "文字列の書式（@）のセルに formulas で書いた数式は、計算されず文字列になる",
    assumed: { type: "String", value: "=1+1", numberFormat: "@" },
    members: writing,
    run: seenAfter((range) => {
      setNumberFormat(range, "@");
      range.formulas = [["=1+1"]];
    }),
  },
  {
    id: "format-after-value",
    title: "値のあるセルの書式を変えても、数値は数値、文字列は文字列のまま",
    assumed: [
      { type: "Double", value: 5, numberFormat: "@" },
      { type: "String", value: "001", numberFormat: "General" },
    ],
    members: writing,
    run: async (context, scratch) => {
      const range = scratch.cells(context, 1, 2);
      range.numberFormat = [["General", "@"]];
      range.values = [[5, "001"]];
      range.numberFormat = [["@", "General"]];
      loadCells(range);
      await context.sync();
      return seenCells(range);
    },
  },
  {
    id: "month-and-day",
    title: "標準の書式のセルに「1-2」を書くと、年のない日付になる",
    assumed: { type: "Double", numberFormat: "d-mmm" },
    members: writing,
    run: async (context, scratch) => {
      const range = scratch.cells(context);
      range.values = [["1-2"]];
      range.load("valueTypes,numberFormat");
      await context.sync();
      return { type: range.valueTypes[0]?.[0], numberFormat: range.numberFormat[0]?.[0] };
    },
  },
];

const readingProbes: readonly Probe[] = [
  {
    id: "long-text",
    title: "文字列の書式（@）の300字のセルは、values でも text でも全文が読める",
    assumed: { values: LONG_LENGTH, text: LONG_LENGTH },
    members: ["Range.values", "Range.text"],
    run: async (context, scratch) => {
      const range = scratch.cells(context);
      setNumberFormat(range, "@");
      range.values = [[longText]];
      range.load("values,text");
      await context.sync();
      const lengthOf = (rows: readonly (readonly unknown[])[]): number =>
        String(rows[0]?.[0]).replace(/[^あ]/gu, "").length;
      return { values: lengthOf(range.values), text: lengthOf(range.text) };
    },
  },
  {
    id: "line-break",
    title: "改行のある文字列を書いても、折り返しの書式は付かない",
    assumed: { value: "上\n下", wrapText: false },
    members: ["Range.values", "RangeFormat.wrapText"],
    run: async (context, scratch) => {
      const range = scratch.cells(context);
      range.values = [["上\n下"]];
      range.load("values,format/wrapText");
      await context.sync();
      return { value: range.values[0]?.[0], wrapText: range.format.wrapText };
    },
  },
];

/** 文字列の受け取り方. */
export const textProbes: readonly Probe[] = [
  ...generalProbes,
  ...preservingProbes,
  ...formatProbes,
  ...readingProbes,
];
