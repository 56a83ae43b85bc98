import { strToU8, zipSync } from "fflate";

/**
 * A minimal .xlsx from raw XML, for what no writer writes on purpose: furigana, struck runs, Japanese date
 * formats, error results. `sheetData` is the inside of <sheetData>, `strings` the <si> elements.
 */
export function xlsxOf(parts: {
  readonly sheetData: string;
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly afterData?: string;
  readonly columns?: string;
  readonly state?: "hidden" | "veryHidden";
  readonly chartSheet?: boolean;
  /** Leaves the end of the sheet's XML out, in an archive that is whole. */
  readonly cutSheet?: boolean;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}): Uint8Array {
  const {
    sheetData,
    strings = [],
    styles = STYLES,
    afterData = "",
    columns = "",
    state,
    extra = {},
    chartSheet,
    cutSheet,
  } = parts;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="様式" sheetId="1"${state ? ` state="${state}"` : ""} r:id="rId1"/>${chartSheet ? `<sheet name="グラフ" sheetId="2" r:id="rId9"/>` : ""}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELS}/styles" Target="styles.xml"/>${chartSheet ? `<Relationship Id="rId9" Type="${RELS}/chartsheet" Target="chartsheets/sheet1.xml"/>` : ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}">${columns}<sheetData>${sheetData}${cutSheet ? "" : `</sheetData>${afterData}</worksheet>`}`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${strings.join("")}</sst>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  };
  const encoded = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...encoded, ...extra });
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Styles 0 plain, 1 "000", 2 built-in Japanese date (31), 3 和暦, 4 short date (14), 5 struck through, 6 ge.m(aaa). */
const STYLES = `<numFmts count="3"><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="[$-411]ge.m(aaa)"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="166" fontId="0" applyNumberFormat="1"/></cellXfs>`;
