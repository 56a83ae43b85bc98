import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { offeredNames } from "../../scripts/preview/offeredNames.mjs";
import { servePreview } from "../../scripts/preview/serve.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "preview-"));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (name: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, name);
  return file;
};

const fileAddress = (url: string, name: string): string => `${url}files/${encodeURIComponent(name)}`;

describe("the server of the preview", () => {
  test("offers a file by its name, and goes on where one is gone", async () => {
    const [here, gone] = [made("調査票.xlsx"), made("消えた.xlsx")];
    const { url, addressOf, close } = await servePreview(folder, [here, gone]);
    rmSync(gone);
    const answers = await Promise.all(
      ["消えた.xlsx", "知らない.xlsx", "調査票.xlsx"].map((name) => fetch(fileAddress(url, name))),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200]);
    expect(await answers[2]?.text()).toBe("調査票.xlsx");
    expect(addressOf(here)).toBe(`${url}?file=${encodeURIComponent("調査票.xlsx")}`);
    close();
  });

  test("files of one name in several folders are all offered", () => {
    const files = [made("a/調査票.xlsx"), made("b/調査票.xlsx"), made("a/調査票.xlsx")];
    expect([...offeredNames(files)]).toEqual([
      ["調査票.xlsx", files[0]],
      ["調査票（2）.xlsx", files[1]],
    ]);
  });
});
