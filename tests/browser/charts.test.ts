import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeModels } from "../../src/host/xlsx/writeModels";
import { chartedModel } from "../support/chartedModel";
import type { Preview } from "./Preview";
import { usePreview } from "./usePreview";

const file = path.join(mkdtempSync(path.join(tmpdir(), "charts-")), "グラフ.xlsx");
const open = usePreview([file]);
beforeAll(async () => writeFileSync(file, await writeModels([chartedModel([3, 0, 2])])));

const chart = ({ page }: Preview, title: string) => page.getByRole("img", { name: title, exact: true });

test("charts stand over their cells, scroll with them, and follow what is typed", async () => {
  const preview = await open({ file });
  const stacked = chart(preview, "章と節ごとの状況");
  await stacked.getByText("◎ 3", { exact: true }).waitFor();
  await preview.edit("C3", "7");
  await stacked.getByText("◎ 7", { exact: true }).waitFor();
  expect(await stacked.getByText("◎ 3", { exact: true }).count()).toBe(0);
  const top = async (): Promise<number> => (await stacked.boundingBox())?.y ?? NaN;
  const before = await top();
  await preview.page.getByTestId("grid").evaluate((grid) => grid.scrollTo(0, 60));
  await preview.waitUntil(async () => (await top()) === before - 60);
  await chart(preview, "実施済み & 完了").getByText("◎ 2", { exact: true }).waitFor();
});
