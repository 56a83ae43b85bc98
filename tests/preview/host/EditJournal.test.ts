import fc from "fast-check";
import { editCell } from "../../../src/host/editCell";
import { cellBlock } from "../../../src/host/model/Block";
import { Book } from "../../../src/host/model/Book";
import type { SheetState, TableState } from "../../../src/host/model/SheetState";
import { HostError } from "../../../src/host/protocol/HostError";
import { clearContents } from "../../../src/preview/host/clearContents";
import { EditJournal } from "../../../src/preview/host/EditJournal";
import { pasteTexts } from "../../../src/preview/host/pasteTexts";

const table: TableState = {
  id: "{T}",
  name: "表1",
  block: { top: 3, left: 0, bottom: 5, right: 1 },
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  style: "",
};

/** A sheet with a merge, a table, a formula that names its column, and texts of two fonts. */
function workbook() {
  const book = new Book();
  const sheet = book.addSheet("様式");
  sheet.merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  sheet.tables = [table];
  const texts = { "0,0": "題名", "1,1": "結合", "3,0": "府省庁", "3,1": "件数", "4,0": "総務省" };
  for (const [place, content] of Object.entries(texts)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    sheet.setCell(row, column, { content, richText: [{ text: content }] });
  }
  sheet.setCell(4, 1, { content: 3 });
  sheet.setCell(0, 4, { content: 3, formula: "=SUM(表1[件数])" });
  return { book, sheet, journal: new EditJournal(book) };
}

const contentsOf = (sheet: SheetState): object =>
  Object.fromEntries([...sheet.cells()].map(([row, column, cell]) => [`${row},${column}`, cell]).toSorted());

const row = fc.nat(6);
const column = fc.nat(4);
const text: fc.Arbitrary<string> = fc.constantFrom(
  "",
  "府省庁",
  "件数",
  "2010/4/1",
  "12%",
  "=A1",
  "=SUM(表1[件数])",
  "い",
);
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("edit" as const), row, column, text }),
    fc.record({ kind: fc.constant("clear" as const), row, column, rows: fc.nat(3), columns: fc.nat(3) }),
    fc.record({
      kind: fc.constant("paste" as const),
      row,
      column,
      texts: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  ),
  { maxLength: 12 },
);
type Edit = typeof edits extends fc.Arbitrary<(infer One)[]> ? One : never;

function carryOut({ book, sheet, journal }: ReturnType<typeof workbook>, edit: Edit): void {
  if (edit.kind === "edit")
    journal.record(sheet, cellBlock(edit.row, edit.column), () =>
      editCell(book, sheet, edit.row, edit.column, edit.text),
    );
  else if (edit.kind === "clear") {
    const block = {
      top: edit.row,
      left: edit.column,
      bottom: edit.row + edit.rows,
      right: edit.column + edit.columns,
    };
    journal.record(sheet, block, () => clearContents(book, sheet, block));
  } else {
    const right = edit.column + Math.max(...edit.texts.map(({ length }) => length)) - 1;
    const block = { top: edit.row, left: edit.column, bottom: edit.row + edit.texts.length - 1, right };
    journal.record(sheet, block, () => pasteTexts(book, sheet, edit.row, edit.column, edit.texts));
  }
}

/** Does a step as long as there is one to do. */
function exhaust(step: () => object | undefined): void {
  while (step()) continue;
}

describe("the journal of the user's edits", () => {
  test("whatever was typed, cleared and pasted can be taken back to the first, and done again to the last", () => {
    fc.assert(
      fc.property(edits, (given) => {
        const all = workbook();
        const { sheet, journal } = all;
        const before = contentsOf(sheet);
        given.forEach((edit) => carryOut(all, edit));
        const after = contentsOf(sheet);
        exhaust(() => journal.undo());
        expect(contentsOf(sheet)).toEqual(before);
        exhaust(() => journal.redo());
        expect(contentsOf(sheet)).toEqual(after);
      }),
      // Columns that take each other's names, and a formula that calls one of them.
      {
        examples: [
          [[{ kind: "paste", row: 3, column: 0, texts: [["", "府省庁", ""], ["=SUM(表1[件数])"]] }]],
        ],
      },
    );
  });

  test("a heading that is taken back takes the formulas with it", () => {
    const all = workbook();
    carryOut(all, { kind: "edit", row: 3, column: 1, text: "数" });
    expect(all.sheet.cell(0, 4)?.formula).toBe("=SUM(表1[数])");
    all.journal.undo();
    expect(all.sheet.cell(0, 4)?.formula).toBe("=SUM(表1[件数])");
  });

  test("another edit ends what could be done again", () => {
    const all = workbook();
    carryOut(all, { kind: "edit", row: 0, column: 0, text: "一" });
    all.journal.undo();
    carryOut(all, { kind: "edit", row: 0, column: 0, text: "二" });
    expect(all.journal.redo()).toBeUndefined();
  });

  test("what was refused, and what changed nothing, is no edit", () => {
    const all = workbook();
    expect(() => carryOut(all, { kind: "edit", row: 0, column: 0, text: "=1+(" })).toThrow(HostError);
    carryOut(all, { kind: "clear", row: 6, column: 3, rows: 0, columns: 0 });
    expect(all.journal.undo()).toBeUndefined();
  });

  test("formulas that come back are calculated again, and those that go no longer", () => {
    const all = workbook();
    carryOut(all, { kind: "clear", row: 0, column: 4, rows: 0, columns: 0 });
    all.book.needsCalculation = false;
    all.journal.undo();
    expect([all.book.needsCalculation, all.book.staleFormulas.size]).toEqual([true, 1]);
    all.journal.redo();
    expect(all.book.staleFormulas.size).toBe(0);
  });

  test("the last hundred edits are kept", () => {
    const all = workbook();
    for (let count = 0; count <= 100; count++)
      carryOut(all, { kind: "edit", row: 0, column: 0, text: `${count}回` });
    exhaust(() => all.journal.undo());
    expect(all.sheet.cell(0, 0)?.content).toBe("0回");
  });
});
