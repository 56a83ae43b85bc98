import { strToU8, zipSync } from "fflate";
import type { CellStyle, RichTextRun } from "hucre";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { relationsName } from "../package/Package";
import type { SheetXml } from "../package/SheetXml";
import type { WorkbookPart } from "../package/WorkbookPart";
import { namespaces, XML_DECLARATION } from "../package/xml";

/** A shared text, with its runs where they differ in font. */
export interface SharedText {
  readonly text: string;
  readonly richText?: readonly RichTextRun[];
}

/** シートの枠: all that the codec library reads for us, which is all but the cells. */
export interface Frames {
  /** In the order asked for: merges, validations, page set-up …, but no cells; hyperlinks stand in `cells`. */
  readonly sheets: readonly Sheet[];
  /** Style of each cell format of the file (cellXfs), without numbers of built-in formats. */
  readonly styles: readonly CellStyle[];
  /** The file's shared strings, then `extraTexts`. */
  readonly texts: readonly SharedText[];
  /** RRGGBB as the library orders them: dark 1, light 1, dark 2, light 2, accents … */
  readonly themeColors: readonly string[];
}

/** Rows below this are left out of the probing sheet; further texts go to the next column. */
const PROBE_ROWS = 1_000_000;

/**
 * 枠を読む: hands the library a package of the same styles and texts whose sheets have no rows, and one sheet
 * more that uses every style and text once. So a sheet's size never matters to it, and the cells can be read
 * with what it does not tell: numbers to their last digit, style numbers, shared formulas.
 */
export async function readFrames(
  workbook: WorkbookPart,
  sheets: readonly { readonly part: string; readonly xml: SheetXml }[],
  extraTexts: readonly string[],
): Promise<Frames> {
  const { package_ } = workbook;
  const textOf = (kind: string): string => package_.text(workbook.partOfKind(kind) ?? "") ?? "";
  const styles = textOf("styles");
  const strings = withTexts(textOf("sharedStrings"), extraTexts);
  const styleCount = countOf(
    /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/u.exec(styles)?.[0] ?? "",
    "xf",
  );
  const textCount = countOf(strings, "si");
  const files: Record<string, string> = {
    ...directory(sheets.length + 1),
    "xl/styles.xml": styles || `<styleSheet xmlns="${namespaces.main}"/>`,
    "xl/sharedStrings.xml": strings,
    [sheetName(sheets.length)]: probe(styleCount, textCount),
  };
  const theme = textOf("theme");
  if (theme) files["xl/theme/theme1.xml"] = theme;
  sheets.forEach(({ part, xml }, index) => {
    files[sheetName(index)] = frameOf(xml);
    const relations = package_.text(relationsName(part));
    if (relations !== undefined) files[relationsName(sheetName(index))] = relations;
  });
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    {
      level: 0,
    },
  );
  const read = await readXlsx(bytes, { readStyles: true });
  const answers = read.sheets[sheets.length];
  return {
    sheets: read.sheets.slice(0, sheets.length),
    styles: Array.from({ length: styleCount }, (_, row) => answers?.cells?.get(`${row},0`)?.style ?? {}),
    texts: Array.from({ length: textCount }, (_, index) => textAt(answers, index)),
    themeColors: read.themeColors ?? [],
  };
}

const countOf = (xml: string, name: string): number =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}[\\s/>]`, "gu"))?.length ?? 0;

function withTexts(strings: string, extra: readonly string[]): string {
  const items = extra.map((text) => `<si>${text}</si>`).join("");
  const end = /<\/(?:\w+:)?sst>\s*$/u.exec(strings);
  return end
    ? strings.slice(0, end.index) + items + end[0]
    : `<sst xmlns="${namespaces.main}">${items}</sst>`;
}

/** Custom views and extensions repeat elements of the sheet; the library would take them for the sheet's own. */
function frameOf(xml: SheetXml): string {
  const { prefix, rows } = xml;
  xml.rows = "";
  const frame = xml.toString();
  xml.rows = rows;
  return ["customSheetViews", "extLst"].reduce(
    (text, name) =>
      text.replace(new RegExp(`<${prefix}${name}[\\s>][\\s\\S]*?</${prefix}${name}>`, "gu"), ""),
    frame,
  );
}

function probe(styleCount: number, textCount: number): string {
  const rows: string[][] = [];
  for (let index = 0; index < styleCount; index++)
    (rows[index] ??= []).push(`<c r="A${index + 1}" s="${index}"/>`);
  for (let index = 0; index < textCount; index++) {
    const row = index % PROBE_ROWS;
    const column = String.fromCharCode("B".charCodeAt(0) + Math.floor(index / PROBE_ROWS));
    (rows[row] ??= []).push(`<c r="${column}${row + 1}" t="s"><v>${index}</v></c>`);
  }
  const data = rows.map((cells, row) => `<row r="${row + 1}">${cells.join("")}</row>`).join("");
  return `<worksheet xmlns="${namespaces.main}"><sheetData>${data}</sheetData></worksheet>`;
}

function textAt(answers: Sheet | undefined, index: number): SharedText {
  const row = index % PROBE_ROWS;
  const column = 1 + Math.floor(index / PROBE_ROWS);
  const text = String(answers?.rows[row]?.[column] ?? "");
  const richText = answers?.cells?.get(`${row},${column}`)?.richText;
  return richText ? { text, richText } : { text };
}

const sheetName = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function directory(count: number): Record<string, string> {
  const { main, relation, relations, contentTypes } = namespaces;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}"/>`;
  return {
    "[Content_Types].xml": `${XML_DECLARATION}<Types xmlns="${contentTypes}"/>`,
    "_rels/.rels": `<Relationships xmlns="${relations}">${link("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${numbers
      .map((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${[
      ...numbers.map((number) => link(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`)),
      link("styles", "styles", "styles.xml"),
      link("strings", "sharedStrings", "sharedStrings.xml"),
    ].join("")}</Relationships>`,
  };
}
