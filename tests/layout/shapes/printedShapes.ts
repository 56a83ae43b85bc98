import type { HeadingField, OwnField } from "../../../src/domain/measure/MeasureRow";
import { columnsOf, printedFields } from "./columns";
import {
  letterAt,
  marksOf2010,
  marksOf2013,
  ministryTexts,
  names,
  someProgress,
  topics,
  type HeadingMarks,
} from "./content";
import type { Dice } from "./Dice";
import { MeasureTable, sheetOf } from "./MeasureTable";
import { SheetCanvas } from "./SheetCanvas";
import { levels, shape, type Values, type WrittenSheet } from "./WrittenSheet";

/** 印刷された表の並べ方. */
interface Print {
  readonly marks: HeadingMarks;
  readonly levels: readonly HeadingField[];
  /** Whether headings are merged over the table's columns. */
  readonly merged: boolean;
  /** The column in which a level's headings begin, from the table's first. */
  readonly indent?: (level: HeadingField) => number;
  /** Whether the header stands under the headings of every block, or once above all. */
  readonly header: "everyBlock" | "once";
  readonly fields?: readonly OwnField[];
  /** Whether 頁 break blocks: the header again in the midst of a block. */
  readonly breaks?: boolean;
}

/** Measures of a printed table: no ids, a letter each, a progress each. */
const printedMeasures = (dice: Dice, count: number): Values[] =>
  names(dice, count).map((name, index) => ({
    label: `${letterAt(index)}）`,
    name,
    ministries: dice.pick(ministryTexts),
    progress: someProgress(dice),
  }));

/** The levels of the headings over each block: the first block has the highest, each later one begins anywhere. */
function outline(dice: Dice, { levels: used }: Print): HeadingField[][] {
  const blocks = dice.between(2, 6);
  return Array.from({ length: blocks }, (_, block) => {
    if (block === 0) return [...used];
    const from = dice.between(0, used.length - 1);
    return used.slice(from).filter((level, index) => index === 0 || level !== "group" || dice.chance());
  });
}

function printedSheet(dice: Dice, print: Print): WrittenSheet {
  const table = new MeasureTable(new SheetCanvas(), columnsOf(dice, print.fields ?? printedFields));
  const numbers = new Map<HeadingField, number>();
  if (print.header === "once") table.header();
  outline(dice, print).forEach((block) => {
    block.forEach((level) => writeHeading(dice, table, print, level, numbers));
    if (print.header === "everyBlock") table.header();
    printedMeasures(dice, dice.between(1, 4)).forEach((values, index) => {
      if (print.breaks && index > 0 && dice.rarely(4)) table.header();
      table.measure(values);
    });
  });
  return sheetOf(table);
}

/** Writes a heading; it ends those of lower levels and begins their numbers anew. */
function writeHeading(
  dice: Dice,
  table: MeasureTable,
  { marks, merged, indent }: Print,
  level: HeadingField,
  numbers: Map<HeadingField, number>,
): void {
  const depth = levels.indexOf(level);
  const number = (numbers.get(level) ?? 0) + 1;
  const text = marks[level](dice.pick(topics), number);
  levels.slice(depth).forEach((lower) => numbers.delete(lower));
  numbers.set(level, number);
  table.lone(text, merged, indent?.(level));
  const kept = levels.slice(0, depth).map((above) => [above, table.standing[above] ?? ""]);
  table.standing = { ...Object.fromEntries(kept), [level]: text };
}

const levels2010: readonly (readonly HeadingField[])[] = [
  ["chapter", "section", "group"],
  ["chapter", "section", "item", "group"],
  ["section", "item"],
  ["chapter", "section", "group", "subgroup"],
  ["section", "group"],
];
const levels2013: readonly (readonly HeadingField[])[] = [
  ["chapter", "section", "item", "group"],
  ["chapter", "section", "item"],
];

/** Farther to the right stands the progress, of which a ・ would be more. */
const FARTHEST_INDENT = 2;

const of2010 = (dice: Dice, more: Partial<Print> = {}): WrittenSheet =>
  printedSheet(dice, {
    marks: marksOf2010,
    levels: dice.pick(levels2010),
    merged: dice.chance(),
    header: "everyBlock",
    breaks: true,
    ...more,
  });

/** 印のない見出し: under a chapter, or alone. */
function unmarkedHeadings(dice: Dice): WrittenSheet {
  const table = new MeasureTable(new SheetCanvas(), columnsOf(dice, printedFields));
  const underChapters = dice.chance();
  const merged = dice.chance();
  let chapter: string | undefined;
  dice
    .shuffled(topics)
    .slice(0, dice.between(2, 5))
    .forEach((topic, index) => {
      if (underChapters && (index === 0 || dice.rarely(3))) {
        chapter = marksOf2010.chapter(dice.pick(topics), index + 1);
        table.lone(chapter, merged);
      }
      table.lone(topic, merged);
      table.path = chapter === undefined ? [topic] : [chapter, topic];
      table.header();
      table.measures(printedMeasures(dice, dice.between(1, 4)));
    });
  return sheetOf(table);
}

/** 項番だけの行: sub-items of which only the first says name and ministries, merged over all or not said again. */
function labelOnlyRows(dice: Dice, pageBreak: boolean): WrittenSheet {
  const table = new MeasureTable(new SheetCanvas(), columnsOf(dice, printedFields));
  table.lone(marksOf2010.section(dice.pick(topics), 1), true);
  table.standing = { section: String(table.canvas.grid.rows[0]?.[0]?.text) };
  table.header();
  printedMeasures(dice, dice.between(2, 4)).forEach((values, index) => {
    if (dice.chance()) table.measure(values);
    else if (pageBreak) continuedSubItems(dice, table, values, letterAt(index));
    else mergedSubItems(dice, table, values, letterAt(index));
  });
  return sheetOf(table);
}

const subLabel = (letter: string, index: number): string =>
  `${letter}）${String.fromCharCode("ａ".charCodeAt(0) + index)}）`;

/** ア）ａ）, ア）ｂ）①, ア）ｂ）②: name and ministries merged over them. */
function mergedSubItems(dice: Dice, table: MeasureTable, values: Values, letter: string): void {
  const top = table.canvas.row;
  const labels = [subLabel(letter, 0), `${subLabel(letter, 1)}①`, `${subLabel(letter, 1)}②`].slice(
    0,
    dice.between(2, 3),
  );
  labels.forEach((label, index) => {
    const all = { ...values, label, progress: dice.rarely(4) ? "" : someProgress(dice) };
    table.measure(all, index === 0 ? all : { label, progress: all.progress });
  });
  table.mergeDown("name", top, table.canvas.row - 1);
  table.mergeDown("ministries", top, table.canvas.row - 1);
}

/** A sub-item that comes after a page break, and says no more than its label and progress. */
function continuedSubItems(dice: Dice, table: MeasureTable, values: Values, letter: string): void {
  table.measure({ ...values, label: subLabel(letter, 0) });
  table.header();
  table.measure({ label: subLabel(letter, 1), progress: dice.rarely(4) ? "" : someProgress(dice) });
}

/** 切れた進捗状況: where it was cut, and what is read of both parts together. */
const cutProgresses: readonly { readonly first: string; readonly rest: string; readonly whole: string }[] = [
  {
    first: "・会議を三回開いた。",
    rest: "・報告書をまとめた。",
    whole: "・会議を三回開いた。\n・報告書をまとめた。",
  },
  {
    first: "・関係する府省庁と、今後の進め",
    rest: "方を話し合った。",
    whole: "・関係する府省庁と、今後の進め方を話し合った。",
  },
  {
    first: "手引きを改めた。",
    rest: "年度内に配る予定である。",
    whole: "手引きを改めた。\n年度内に配る予定である。",
  },
  {
    first: "・研修を12回実施",
    rest: "・講師を20人育てた。\n・教材を作った。",
    whole: "・研修を12回実施\n・講師を20人育てた。\n・教材を作った。",
  },
];

/** What of a measure is left for the next page. */
interface Rest {
  readonly name?: string;
  readonly progress?: string;
}

/** 頁に切られた行: a row that goes on further below without a label. */
function cutRows(dice: Dice, kinds: readonly ("name" | "progress")[][], goOn: (table: MeasureTable) => void) {
  const table = new MeasureTable(new SheetCanvas(), columnsOf(dice, printedFields));
  table.header();
  printedMeasures(dice, dice.between(2, 5)).forEach((values, index, all) => {
    const isCut = index === all.length - 1 || dice.chance();
    if (!isCut) return void table.measure(values);
    const kind = dice.pick(kinds);
    const cut = dice.pick(cutProgresses);
    const name = values.name ?? "";
    const at = kind.includes("name") ? dice.between(3, name.length - 2) : name.length;
    const progress = kind.includes("progress") ? cut : { first: cut.whole, rest: "", whole: cut.whole };
    table.measure(
      { ...values, progress: progress.whole },
      { ...values, name: name.slice(0, at), progress: progress.first },
    );
    goOn(table);
    const rest: Rest = { name: name.slice(at), progress: progress.rest };
    table.line(rest);
  });
  return sheetOf(table);
}

export const printedShapes = {
  "printed, marks of 2010": shape((dice) => of2010(dice)),

  "printed, marks of 2013": shape((dice) =>
    printedSheet(dice, {
      marks: marksOf2013,
      levels: dice.pick(levels2013),
      merged: dice.chance(),
      header: "everyBlock",
      fields: dice.pick<readonly OwnField[]>([printedFields, ["label", "name", "ministries"]]),
    }),
  ),

  "printed, headings without marks": shape(unmarkedHeadings),

  "printed, header once, headings merged across": shape((dice) =>
    of2010(dice, { header: "once", merged: true, breaks: false }),
  ),

  "printed, header once, headings in the first column": shape((dice) =>
    of2010(dice, { header: "once", merged: false, breaks: false }),
  ),

  "printed, headings indented": shape((dice) => {
    const used = dice.pick(levels2010);
    return of2010(dice, {
      levels: used,
      merged: false,
      indent: (level) => Math.min(used.indexOf(level), FARTHEST_INDENT),
    });
  }),

  "printed, sub-items under merged names": shape((dice) => labelOnlyRows(dice, false)),

  "printed, a label alone after a page break": shape((dice) => labelOnlyRows(dice, true)),

  "printed, a row cut in two by a page": shape((dice) =>
    cutRows(dice, [["name"], ["progress"], ["name", "progress"]], (table) => {
      if (dice.rarely(3)) table.aside(dice.pick(["1/3", "次頁に続く"]), dice.between(0, 3));
      table.header();
    }),
  ),

  "printed, progress that goes on in the next row": shape((dice) =>
    cutRows(dice, [["progress"]], () => undefined),
  ),
};
