import { textOf, type RowDraft } from "../GeneratedDocument";
import { someProgress } from "../soundTexts";
import { blank, inText, whole, type Bed, type Defect } from "./Defect";

const marks = ["◎", "○", "△", "×"];
const hasMark = (row: RowDraft): boolean => marks.includes(textOf(row, "status"));
const isDone = (row: RowDraft): boolean => ["◎", "実施済み"].includes(textOf(row, "status"));
const isNotBegun = (row: RowDraft): boolean => ["△", "実施見込み"].includes(textOf(row, "status"));

/** What stands for a mark and is another letter. */
const twins: Readonly<Record<string, readonly string[]>> = {
  "◎": ["◎\u200B", " ◎", "◎　"],
  "○": ["〇", "◯", "Ｏ", "o", "O", "○ ", "⚪", "⭕"],
  "△": ["⊿", "\u0394", "△\n"],
  "×": ["✕", "x", "Ｘ", "Х", "✖", "×　"],
};
const unknown: readonly (readonly [string, string | null])[] = [
  ["▲", "△"],
  ["●", "○"],
  ["⦿", "◎"],
  ["Ａ", null],
  ["B", null],
  ["？", null],
  ["進行中", null],
  ["概ね順調", null],
  ["○→◎", null],
  ["○△", null],
  ["★", null],
];

/** In a progress that says nothing else. */
const contradicting = (endings: readonly string[], isMeant: (row: RowDraft) => boolean): Defect => ({
  rule: "status.contradicts-progress",
  plant: (bed) => {
    const [row] = bed.free((each) => !each.base && isMeant(each));
    if (!row) return [];
    const { fiscalYear, asOf } = bed.document;
    const before = someProgress({ fiscalYear, asOf, random: bed.random });
    row.cells.progress = `${before}\n・${bed.random.pick(endings)}`;
    bed.take(row);
    return [{ rule: "status.contradicts-progress", at: row, field: "status", suggestion: null }];
  },
});

export const statusDefects: readonly Defect[] = [
  inText("status.missing", ["status"], blank(["", " ", "　", "\u200B"])),
  whole("status.unknown", ["status"], () => unknown, hasMark),
  inText("status.variant", ["status"], (mark, { random }: Bed) => {
    const twin = random.pick(twins[mark] ?? [""]);
    return twin === "" ? undefined : { text: twin, suggestion: mark, also: ["text.invisible"] };
  }),
  contradicting(
    [
      "準備を進めたが、公表は未実施。",
      "制度の見直しには至らなかった。",
      "運用の開始を見送った。",
      "試験は未了である",
    ],
    isDone,
  ),
  contradicting(["年度内の点検は全て実施済み。", "手引きの作成を完了した。", "試験は完了。"], isNotBegun),
];
