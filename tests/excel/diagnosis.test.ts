import { runDiagnosis } from "../../src/excel/diagnosis/runDiagnosis";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { Book } from "../../src/host/model/Book";
import { startHost } from "../../src/host/startHost";

import { createUniverCalculator } from "../../src/host/calc/univerNodeCalculator";
const calculator = createUniverCalculator();
afterAll(() => calculator.close());
test("try", async () => {
  const book = new Book();
  book.addSheet("Sheet1");
  startHost(book, loadNodeClient(), { calculator });
  const report = await runDiagnosis(undefined, undefined, { eventWait: 30 });
  for (const p of report.probes) if (!p.agrees) console.log(p.id, JSON.stringify(p.assumed), JSON.stringify(p.observed));
  console.log(report.agrees, report.differs, book.sheets.map((s) => s.name));
});
