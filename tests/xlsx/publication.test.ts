import { strFromU8, unzipSync } from "fflate";
import { openBook } from "../../src/host/xlsx/openBook";
import { writeModels } from "../../src/host/xlsx/writeModels";
import { checkedForm, published, unsettledRows } from "../support/publicationForm";

const made = published(checkedForm(unsettledRows), { summary: "yearEnd", insists: true });
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe("公表版 as a file", () => {
  let bytes = new Uint8Array();
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    bytes = new Uint8Array(await writeModels(made.models));
    parts = partsOf(bytes);
  });
  const sheets = (): string[] =>
    Object.entries(parts).flatMap(([name, part]) => (name.startsWith("xl/worksheets/sheet") ? [part] : []));

  test("has only the parts of three sheets, a table and charts", () => {
    const charts = made.models
      .flatMap((model) => model.charts ?? [])
      .map((_, at) => `xl/charts/chart${at + 1}.xml`);
    expect(charts.length).toBeGreaterThan(0);
    expect(Object.keys(parts).sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "xl/_rels/workbook.xml.rels",
        ...charts,
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/drawings/drawing1.xml",
        "xl/styles.xml",
        "xl/tables/table1.xml",
        "xl/theme/theme1.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/_rels/sheet3.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/worksheets/sheet3.xml",
      ].sort(),
    );
  });

  test("nobody's name, no other name than that of the rows that are printed again, no link to a file", () => {
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy/u);
    expect(parts["docProps/app.xml"]).not.toMatch(/Company|Manager|TitlesOfParts/u);
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(workbook.match(/<definedName [\s\S]*?<\/definedName>/gu)).toEqual([
      '<definedName localSheetId="2" name="_xlnm.Print_Titles">施策一覧!$2:$2</definedName>',
    ]);
    expect(workbook).not.toMatch(/state=|externalReference|absPath|fileSharing/u);
    expect(Object.values(parts).join("\n")).not.toMatch(/TargetMode="External"|externalLink|customXml/u);
  });

  test("no formula, link, list, color rule or note, and nothing hidden", () => {
    expect(sheets()).toHaveLength(3);
    for (const sheet of sheets())
      expect(sheet).not.toMatch(
        /<f[ >]|<hyperlink|hidden="|<dataValidation|<conditionalFormatting|<legacyDrawing|sheetProtection/u,
      );
    expect(parts["xl/tables/table1.xml"]).not.toMatch(/calculatedColumnFormula/u);
  });

  test("nothing that is internal, not even in a part that nobody sees", () => {
    expect(Object.values(parts).join("\n")).not.toMatch(/内緒|経産省|検証結果|検算|見出しキー|控え/u);
  });

  test("says what its models say", async () => {
    const { sheets: written } = await openBook(bytes);
    expect(written.map(({ name }) => name)).toEqual(["集計", "進捗状況", "施策一覧"]);
    made.models.forEach((model, at) => {
      const cells = [...(written[at]?.cells() ?? [])].flatMap(([row, column, { content }]) =>
        content === null ? [] : [[row, column, content]],
      );
      const wanted = model.rows.flatMap((row, down) =>
        row.flatMap((cell, across) => (cell === null ? [] : [[down, across, cell]])),
      );
      expect(cells.sort()).toEqual(wanted.sort());
    });
  });
});
