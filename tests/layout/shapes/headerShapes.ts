import type { OwnField } from "../../../src/domain/measure/MeasureRow";
import { otherPeriodColumns } from "./otherPeriods";
import {
  amongOthers,
  blankColumn,
  columnOf,
  columnsOf,
  someColumns,
  someFields,
  unknownColumns,
  usualFields,
} from "./columns";
import { answer, measures, statusMarks, ministryTexts } from "./content";
import type { Dice } from "./Dice";
import { groupedOver, writeHeader } from "./headers";
import { MeasureTable, sheetOf, type Column } from "./MeasureTable";
import { SheetCanvas } from "./SheetCanvas";
import { titleLines } from "./titles";
import { shape, type Values, type WrittenSheet } from "./WrittenSheet";

/** A list of measures under a header that the shape writes. */
function list(
  dice: Dice,
  columns: readonly Column[],
  writeIts: (table: MeasureTable) => void = (table) => table.header(),
  left = 1,
): WrittenSheet {
  const canvas = new SheetCanvas();
  const table = new MeasureTable(canvas, columns, left);
  if (dice.chance()) titleLines(dice, canvas, table.left, table.right);
  writeIts(table);
  table.measures(measures(dice, dice.between(3, 10)));
  return sheetOf(table);
}

/** Fields under which a header of several rows makes sense. */
function answeredFields(dice: Dice): OwnField[] {
  const fields = new Set<OwnField>(["name", "ministries", "status", "progress"]);
  dice.some<OwnField>(["id", "label", "deadline", "note"]).forEach((field) => fields.add(field));
  return usualFields.filter((field) => fields.has(field));
}

/** 改行・空白の入った見出し: a word as narrow columns break it. */
function brokenWord(dice: Dice, word: string): string {
  if (/^[\w.#№◎○△×]+$/u.test(word)) return word;
  const letters = [...word];
  if (letters.length > 3 && dice.chance()) {
    const at = dice.between(1, letters.length - 1);
    return `${letters.slice(0, at).join("")}\n${letters.slice(at).join("")}`;
  }
  return letters.length < 5 ? letters.join(dice.pick(["　", "　　", " ", "\n"])) : word;
}

const wordAdditions: readonly ((word: string) => string)[] = [
  (word) => `${word}（必須）`,
  (word) => `${word}※1`,
  (word) => `${word}（注２）`,
  (word) => `${word}\n（自動入力）`,
  (word) => `【記入欄】${word}`,
  (word) => `①${word}`,
  (word) => `(2) ${word}`,
  (word) => `${word}：`,
  (word) => `${word}＊`,
];
const ownAdditions: Readonly<Partial<Record<string, readonly ((word: string) => string)[]>>> = {
  progress: [
    (word) => `令和７年度の${word}`,
    (word) => `${word}（2025年度末時点）`,
    (word) => `${word}（200字以内）`,
    (word) => `2025年度上半期の${word}`,
  ],
  status: [(word) => `${word}（◎○△×）`, (word) => `${word}\n（選択）`],
  note: [(word) => `${word}（任意）`],
};

function withAddition(dice: Dice, column: Column): Column {
  if (dice.chance() || /[#№◎×]/u.test(column.word)) return column;
  const additions = [...wordAdditions, ...(ownAdditions[column.field ?? ""] ?? [])];
  return { ...column, word: dice.pick(additions)(column.word) };
}

const pageMarks = [["1/3"], ["- 2 -"], ["次頁に続く"], ["（続き）"], ["（前頁から続く）"], ["2 / 5 ページ"]];

/** 頁ごとの見出し: measures under a header that every page has again. */
function pagedList(dice: Dice, mark: (table: MeasureTable) => void): WrittenSheet {
  const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
  const size = dice.between(2, 5);
  measures(dice, dice.between(3, 12)).forEach((values, index) => {
    if (index > 0 && index % size === 0) mark(table);
    if (index % size === 0) table.header();
    table.measure(values);
  });
  return sheetOf(table);
}

/** 段の深い見出し: a group of groups over the answer, a group over the plan. */
function threeRows(dice: Dice, merged: boolean): WrittenSheet {
  const fields = answeredFields(dice);
  const over = (index: number): readonly string[] => {
    const field = fields[index];
    if (field === "status" || field === "progress") return ["各府省庁の記入欄", "今回の報告"];
    if (field === "note") return ["各府省庁の記入欄"];
    return field === "name" || field === "ministries" ? ["計画の内容"] : [];
  };
  const alone = dice.pick(["top", "bottom"] as const);
  return list(dice, columnsOf(dice, fields), (table) =>
    writeHeader(table, { depth: 3, over, merged, alone }),
  );
}

/** 知らない見出し語: a field's column that only its values tell. */
function underUnknownWord(dice: Dice, field: OwnField, words: readonly string[]): WrittenSheet {
  const others: readonly OwnField[] = ["id", "label", "name", "ministries", "status", "progress", "deadline"];
  const canvas = new SheetCanvas();
  const columns = others.map((each) =>
    each === field ? { field, word: dice.pick(words) } : columnOf(dice, each),
  );
  const table = new MeasureTable(canvas, columns);
  table.header();
  measures(dice, dice.between(5, 12)).forEach((values, index) =>
    table.measure({ ...values, ...surely(index) }),
  );
  return sheetOf(table);
}

/** Values of which none is blank, and that are not all the same. */
const surely = (index: number): Values => ({
  status: statusMarks[index % statusMarks.length] ?? "",
  ministries: ministryTexts[(index * 3) % ministryTexts.length] ?? "",
  progress: `・${index + 3}月に会議を開き、取組の進み具合を確かめた。\n・結果を取りまとめて公表した。`,
});

export const headerShapes = {
  "header in the first row": shape((dice) => {
    const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
    table.header();
    table.measures(measures(dice, dice.between(3, 10)));
    return sheetOf(table);
  }),

  "header deep below titles": shape((dice) => {
    const canvas = new SheetCanvas();
    const table = new MeasureTable(canvas, someColumns(dice));
    titleLines(dice, canvas, table.left, table.right);
    canvas.skip(dice.between(0, 3));
    titleLines(dice, canvas, table.left, table.right);
    canvas.skip(dice.between(0, 2));
    table.header();
    table.measures(measures(dice, dice.between(3, 10)));
    return sheetOf(table);
  }),

  "two-row header, column words merged down": shape((dice) =>
    list(dice, someColumns(dice), (table) => writeHeader(table, { depth: 2, over: () => [], merged: true })),
  ),

  "two-row header, group words merged across": shape((dice) =>
    list(dice, columnsOf(dice, answeredFields(dice)), (table) =>
      writeHeader(table, { depth: 2, over: groupedOver(dice, table), merged: true }),
    ),
  ),

  "two-row header, group words without merges": shape((dice) =>
    list(dice, columnsOf(dice, answeredFields(dice)), (table) =>
      writeHeader(table, {
        depth: 2,
        over: groupedOver(dice, table),
        merged: false,
        alone: dice.pick(["top", "bottom"] as const),
      }),
    ),
  ),

  "three-row header, merged": shape((dice) => threeRows(dice, true)),

  "three-row header without merges": shape((dice) => threeRows(dice, false)),

  "header words broken by lines and spaces": shape((dice) =>
    list(
      dice,
      someColumns(dice).map((column) => ({ ...column, word: brokenWord(dice, column.word) })),
    ),
  ),

  "header words with additions": shape((dice) =>
    list(
      dice,
      someColumns(dice).map((column) => withAddition(dice, column)),
    ),
  ),

  "blank columns and rows around and between": shape((dice) => {
    const blanks = Array.from({ length: dice.between(1, 3) }, () => blankColumn);
    const canvas = new SheetCanvas();
    const left = dice.between(1, 3);
    const table = new MeasureTable(canvas, amongOthers(dice, someColumns(dice), blanks), left);
    canvas.skip(dice.between(0, 3));
    table.header();
    measures(dice, dice.between(3, 10)).forEach((values) => {
      if (dice.rarely(4)) canvas.skip(dice.between(1, 2));
      table.measure(values);
    });
    return sheetOf(table);
  }),

  "columns shuffled among unknown ones": shape((dice) => {
    const others = dice.some(unknownColumns, 1, 5);
    return list(dice, amongOthers(dice, dice.shuffled(someColumns(dice)), others));
  }),

  "last period's columns beside this one's": shape((dice) => {
    const fields = new Set<OwnField>([...someFields(dice), "status", "progress"]);
    const columns = columnsOf(dice, [...fields]);
    return list(dice, amongOthers(dice, columns, dice.some(otherPeriodColumns, 1, 3)));
  }),

  "two periods under group words": shape((dice) => {
    const [earlier, later] = dice.pick([
      ["上半期", "年度末"],
      ["前回", "今回"],
      ["令和６年度", "令和７年度"],
      ["前年度", "今年度"],
    ]) as [string, string];
    const plan = columnsOf(dice, ["id", "name", "ministries"]);
    const words = columnsOf(dice, ["status", "progress"]);
    const before: Column[] = words.map(({ word, field }) => ({
      word,
      other: (index) => (field === "status" ? statusMarks[index % 3] : "・準備を始めた。") ?? null,
    }));
    const over = (index: number) => (index < 3 ? [] : index < 5 ? [earlier] : [later]);
    const merged = dice.chance();
    return list(dice, [...plan, ...before, ...words], (table) =>
      writeHeader(table, { depth: 2, over, merged, alone: dice.pick(["top", "bottom"] as const) }),
    );
  }),

  "header on every page": shape((dice) => pagedList(dice, ({ canvas }) => canvas.skip(dice.between(0, 2)))),

  "header on every page, below page marks": shape((dice) =>
    pagedList(dice, (table) => {
      const marks = dice.some(pageMarks, 1, 2);
      marks.forEach(([mark = ""]) => table.aside(mark, dice.between(0, 5)));
      table.canvas.skip(dice.between(0, 1));
    }),
  ),

  "names under an unknown word": shape((dice) =>
    underUnknownWord(dice, "name", ["取組テーマ", "プロジェクト", "やること", "表題"]),
  ),

  "ministries under an unknown word": shape((dice) =>
    underUnknownWord(dice, "ministries", ["分担", "どこが", "受け持ち", "関係先"]),
  ),

  "status under an unknown word": shape((dice) =>
    underUnknownWord(dice, "status", ["マーク", "しるし", "現況", "結論"]),
  ),

  "labels under an unknown word": shape((dice) =>
    underUnknownWord(dice, "label", ["符号", "位置", "計画での場所"]),
  ),

  "progress under an unknown word": shape((dice) =>
    underUnknownWord(dice, "progress", ["この半年の動き", "したこと", "経過"]),
  ),

  "answers of a form that has every column": shape((dice) => {
    const table = new MeasureTable(new SheetCanvas(), columnsOf(dice, dice.shuffled(usualFields)));
    table.header();
    measures(dice, dice.between(3, 10)).forEach((values) => table.measure({ ...values, ...answer(dice) }));
    return sheetOf(table);
  }),
};
