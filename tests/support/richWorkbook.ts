import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relations = (...each: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const override = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="${KIND}.${kind}+xml"/>`;

/** Furigana, runs, a named cell style, input mode, extensions: what no library keeps. */
const form = `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac"><sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:E9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/><cols><col min="1" max="2" width="20.625" bestFit="1" customWidth="1"/><col min="3" max="3" width="9" style="2"/></cols><sheetData><row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2" spans="1:3"><c r="A2" s="2"><v>45383.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" s="3"><f>SUM(A2:A2)</f><v>45383.5</v></c></row><row r="4" hidden="1"><c r="A4"><f t="shared" ref="A4:A6" si="0">$B1&amp;B$2&amp;"A1"</f><v>1</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>2</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>3</v></c></row><row r="8"><c r="A8"><f t="array" ref="A8:A9">A2:A3*2</f><v>4</v></c><c r="E8" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="9"><c r="A9"><v>5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><phoneticPr fontId="1"/><conditionalFormatting sqref="A2"><cfRule type="timePeriod" priority="1" timePeriod="today" dxfId="0"><formula>FLOOR(A2,1)=TODAY()</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation imeMode="hiragana" allowBlank="1" sqref="A2:A3"/><dataValidation type="list" imeMode="off" allowBlank="1" sqref="B2:B3"><formula1>"済,未"</formula1></dataValidation></dataValidations><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="256" orientation="portrait" blackAndWhite="1"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`;

const list = `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>名</t></is></c><c r="B1" t="inlineStr"><is><t>数</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override("xl/workbook.xml", "sheet.main"),
    override("xl/worksheets/sheet1.xml", "worksheet"),
    override("xl/worksheets/sheet2.xml", "worksheet"),
    override("xl/chartsheets/sheet1.xml", "chartsheet"),
    override("xl/tables/table1.xml", "table"),
    override("xl/styles.xml", "styles"),
    override("xl/sharedStrings.xml", "sharedStrings"),
    override("xl/calcChain.xml", "calcChain"),
  ].join("")}</Types>`,
  "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0"/></bookViews><sheets><sheet name="様式" sheetId="3" r:id="rId1"/><sheet name="図" sheetId="4" r:id="rId2"/><sheet name="一覧" sheetId="7" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">様式!$A:$B,様式!$1:$1</definedName><definedName name="局所" localSheetId="2" hidden="1">一覧!$A$2</definedName><definedName name="全体" comment="註">様式!$A$1:$B$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "worksheets/sheet2.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "sharedStrings", "sharedStrings.xml"],
    ["rId6", "calcChain", "calcChain.xml"],
    ["rId7", "strange", "strange/thing.xml"],
  ),
  "xl/worksheets/sheet1.xml": XML + form,
  "xl/worksheets/sheet2.xml": XML + list,
  "xl/worksheets/_rels/sheet2.xml.rels": relations(["rId1", "table", "../tables/table1.xml"]),
  "xl/tables/table1.xml": `${XML}<table xmlns="${MAIN}" id="5" name="一覧表" displayName="一覧表" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="名"/><tableColumn id="2" name="数" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleMedium9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  "xl/chartsheets/sheet1.xml": `${XML}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font><font><b/><outline/><sz val="14"/><name val="ＭＳ 明朝"/><family val="1"/><charset val="128"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.8"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1"><alignment horizontal="distributed" justifyLastLine="1"/></xf><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="標準" xfId="0" builtinId="0"/><cellStyle name="見出し特" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
  "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>施策</t><rPh sb="0" eb="2"><t>シサク</t></rPh><phoneticPr fontId="1"/></si><si><r><t xml:space="preserve">進捗 </t></r><r><rPr><b/><sz val="9"/></rPr><t>状況</t></r></si></sst>`,
  "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="C2" i="3"/></calcChain>`,
  "xl/strange/thing.xml": "<thing/>",
};

/** Two worksheets with a chart sheet between them, full of what a codec easily loses. */
export const richWorkbook = (changed: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries({ ...parts, ...changed }).map(([name, text]) => [name, strToU8(text)])),
  );

/** The workbook with a part's text changed. */
export const richWorkbookWith = (part: string, change: (text: string) => string): Uint8Array =>
  richWorkbook({ [part]: change(parts[part] ?? "") });

/** Text of every part, by name, in the package's order. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Names of parts that differ, are new or are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}
