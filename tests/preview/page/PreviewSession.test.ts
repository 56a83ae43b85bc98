import type { BookView, PreviewHost } from "../../../src/preview/host/PreviewHost";
import type { Caller } from "../../../src/preview/calls/Methods";
import type { SheetLayout } from "../../../src/preview/host/SheetLayout";
import { PreviewSession } from "../../../src/preview/page/PreviewSession";

const view = (changes: Partial<BookView>): BookView => ({
  fileName: "調査票.xlsx",
  sheets: [{ id: "1", name: "様式", color: "" }],
  activeSheet: "1",
  isChanged: false,
  revision: 1,
  ...changes,
});
const layout: SheetLayout = {
  rows: new Float32Array(10).fill(20),
  columns: new Float32Array(5).fill(64),
  frozen: { rows: 0, columns: 0 },
  used: undefined,
  merges: [],
  showGridlines: true,
  showHeadings: true,
};

/** A session whose worker gives layouts only when it is told to. */
function slowSession() {
  const waiting: (() => void)[] = [];
  const call = ((name: string) =>
    name === "layout"
      ? new Promise((resolve) => waiting.push(() => resolve(layout)))
      : Promise.resolve([])) as Caller<PreviewHost>;
  const session = new PreviewSession({ call, download: () => undefined, copy: () => Promise.resolve() });
  const answer = async (): Promise<void> => {
    waiting.splice(0).forEach((give) => give());
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { session, answer };
}

test("a workbook that is saved while its sheet is still being laid out is shown as saved", async () => {
  const { session, answer } = slowSession();
  session.hear({ kind: "book", view: view({ isChanged: true }) });
  session.hear({ kind: "book", view: view({ isChanged: false }) });
  await answer();
  expect(session.getState().sheet?.id).toBe("1");
  expect(session.getState().book?.isChanged).toBe(false);
  expect(session.getState().notice).toBeUndefined();
});

test("what fails by itself over there is said", () => {
  const { session } = slowSession();
  session.hear({ kind: "fault", fault: { kind: "unexpected", message: "no memory" } });
  expect(session.getState().notice).toMatchObject({ kind: "error" });
  expect(session.getState().notice?.text).toContain("no memory");
});
