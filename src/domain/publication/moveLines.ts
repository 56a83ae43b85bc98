import type { MergedArea } from "../grid/Grid";
import type { ModelCell, PrintSetup, SheetModel } from "../sheet/SheetModel";
import { LINE_POINTS } from "../sheet/sheetSizes";

/** 値だけの下書き: without what works behind the cells. */
export type PlainModel = Omit<SheetModel, "validations" | "conditionals" | "hiddenColumns">;

/** Where lines from one to another stand afterwards; undefined where none of them is left. */
type Move = (first: number, last: number) => readonly [number, number] | undefined;

const asTheyAre: Move = (first, last) => [first, last];

/** What spans lines that go shrinks. */
function without(lines: ReadonlySet<number>): Move {
  const gone = [...lines];
  const kept = (line: number): number => line - gone.filter((each) => each <= line).length;
  return (first, last) => {
    const [from, to] = [kept(first - 1) + 1, kept(last)];
    return from > to ? undefined : [from, to];
  };
}

const oneDown: Move = (first, last) => [first + 1, last + 1];

/** 行と列を抜く. Rows and columns count from 1. */
export function withoutLines(
  model: PlainModel,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): PlainModel {
  const isKept =
    (gone: ReadonlySet<number>) =>
    (_: unknown, index: number): boolean =>
      !gone.has(index + 1);
  const cells = withMovedHeads(model, columns)
    .filter(isKept(rows))
    .map((row) => row.filter(isKept(columns)));
  const rowHeights = model.rowHeights?.filter(isKept(rows));
  const columnWidths = model.columnWidths.filter(isKept(columns));
  const left = { ...model, rows: cells, columnWidths, ...(rowHeights && { rowHeights }) };
  return moved(left, without(rows), without(columns));
}

/** 一番上に一行を足す: a text over the whole width. */
export function withTopLine(model: PlainModel, text: string): PlainModel {
  const { rows, merges, looks, rowHeights, ...others } = moved(model, oneDown, asTheyAre);
  const area = { top: 1, left: 1, bottom: 1, right: Math.max(1, model.columnWidths.length) };
  return {
    ...others,
    rows: [[text], ...rows],
    merges: area.right > 1 ? [area, ...merges] : merges,
    looks: [{ ...area, look: "alert" }, ...looks],
    ...(rowHeights && { rowHeights: [LINE_POINTS, ...rowHeights] }),
  };
}

/** Every part of a model is named here: a new one does not compile until it is moved too. */
type Parts = { readonly [Part in keyof Required<PlainModel>]: PlainModel[Part] | undefined };

function moved(model: PlainModel, rows: Move, columns: Move): PlainModel {
  const move = <T extends MergedArea>(area: T): T[] => {
    const [down, across] = [rows(area.top, area.bottom), columns(area.left, area.right)];
    return down && across
      ? [{ ...area, top: down[0], bottom: down[1], left: across[0], right: across[1] }]
      : [];
  };
  const { freeze } = model;
  const charts = (model.charts ?? []).flatMap((chart) => {
    const [place, categories, data] = [chart.place, chart.categories, chart.data].map(
      (area) => move(area)[0],
    );
    return place && categories && data ? [{ ...chart, place, categories, data }] : [];
  });
  const parts: Parts = {
    kind: model.kind,
    part: model.part,
    name: model.name,
    rows: model.rows,
    columnWidths: model.columnWidths,
    rowHeights: model.rowHeights,
    font: model.font,
    merges: model.merges.flatMap(move).filter(({ top, left, bottom, right }) => top < bottom || left < right),
    looks: model.looks.flatMap(move),
    tables: model.tables.flatMap((table) => move(table.area).map((area) => ({ ...table, area }))),
    charts: charts.length > 0 ? charts : undefined,
    freeze: { rows: lastOf(rows, freeze.rows), columns: lastOf(columns, freeze.columns) },
    print: movedPrint(model.print, rows),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as PlainModel;
}

function movedPrint({ titleRows, breaks, ...paper }: PrintSetup, rows: Move): PrintSetup {
  const titles = titleRows && rows(...titleRows);
  return {
    ...paper,
    ...(titles && { titleRows: titles }),
    ...(breaks && { breaks: breaks.flatMap((row) => rows(row, Infinity)?.[0] ?? []) }),
  };
}

const lastOf = (move: Move, last: number): number => (last === 0 ? 0 : (move(1, last)?.[1] ?? 0));

/** The text of merged cells goes on in the first of their columns that is left. */
function withMovedHeads({ rows, merges }: PlainModel, columns: ReadonlySet<number>): ModelCell[][] {
  const cells = rows.map((row) => [...row]);
  for (const { top, left, right } of merges) {
    let first = left;
    while (first < right && columns.has(first)) first++;
    const row = cells[top - 1];
    if (!row || first === left) continue;
    while (row.length < first) row.push(null);
    row[first - 1] = row[left - 1] ?? null;
  }
  return cells;
}
