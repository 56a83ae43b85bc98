import { isErrorNotice, saysErrors } from "../sheet/errorNotice";
import { shownValue } from "../sheet/shownValue";
import { PROOF_TITLE } from "../sheet/summary/addProofBlock";
import type { CellLook } from "../sheet/SheetModel";
import type { PlainModel } from "./moveLines";
import { publishedNote } from "./publishedNote";

/** 行の扱い: lines that go, those that say something else, and what is told of both. */
export interface PublishedLines {
  readonly gone: ReadonlySet<number>;
  readonly texts: ReadonlyMap<number, string>;
  readonly hasProof: boolean;
  /** Notes, as they were. */
  readonly notes: readonly string[];
}

/** 公表する行: of the lines of words those that are not for the team. Rows count from 1. */
export function publishedLines(model: PlainModel): PublishedLines {
  const proof = proofRows(model);
  const gone = new Set([...proof, ...emptyAnswers(model)]);
  const texts = new Map<number, string>();
  const notes: string[] = [];
  for (const row of rowsThatLook(model, "note", "alert")) {
    if (gone.has(row)) continue;
    const cell = model.rows[row - 1]?.[0] ?? null;
    const was = String(shownValue(cell));
    const text = isErrorNotice(cell) ? "" : publishedNote(was);
    if (text === "") gone.add(row);
    else if (text !== was) texts.set(row, text);
    // 未確定 is not lost: it goes to the top.
    if (text !== was && !saysErrors(was)) notes.push(was);
  }
  return { gone, texts, hasProof: proof.length > 0, notes };
}

/** 検算 closes 集計: without 施策一覧 beside it, it proves nothing. */
function proofRows({ kind, rows }: PlainModel): number[] {
  const title = kind === "summary" ? rows.findIndex(([first]) => first === PROOF_TITLE) : -1;
  return title < 0 ? [] : rows.slice(title).map((_, index) => title + 1 + index);
}

/** Fields that nobody has filled in, with the headings over them. */
function emptyAnswers(model: PlainModel): number[] {
  const headings = new Set(rowsThatLook(model, "heading"));
  return rowsThatLook(model, "answer")
    .filter((row) => shownValue(model.rows[row - 1]?.[0]) === "")
    .flatMap((row) => (headings.has(row - 1) ? [row - 1, row] : [row]));
}

const rowsThatLook = ({ looks }: PlainModel, ...wanted: readonly CellLook[]): number[] =>
  looks.flatMap(({ look, top, left }) => (left === 1 && wanted.includes(look) ? [top] : []));
