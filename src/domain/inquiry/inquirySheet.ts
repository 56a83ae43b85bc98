import type { DocumentFacts } from "../document/DocumentFacts";
import type { Finding } from "../check/Finding";
import { dayWords, factsLine, progressTitle } from "../sheet/documentWords";
import { fieldWords } from "../sheet/fieldWords";
import { severityWords } from "../sheet/severityWords";
import { SheetDraft } from "../sheet/SheetDraft";
import type { CellLook, ModelCell, SheetModel } from "../sheet/SheetModel";
import { addresseeName } from "./addresseeName";
import type { Inquiry, MinistryInquiries } from "./Inquiry";
import { EMPTY_IT, inquiryHeaders, type InquiryColumn } from "./inquiryHeaders";

/** 照会の頭書き: what the lines above the table say. */
export interface InquiryHead {
  readonly round: number;
  /** 対象の文書, by the name of its file. */
  readonly document: string;
  readonly facts: DocumentFacts;
  /** 照会日, ISO. */
  readonly date: string;
}

/** The words of an inquiry that the domain does not have. */
export interface InquiryWords {
  /** What is wrong; without its quotation where that is not to be shown. */
  readonly problem: (finding: Finding, withoutQuotation: boolean) => string;
  readonly remedy: (finding: Finding) => string;
  /** What to do with the sheet, a line each. */
  readonly guidance: readonly string[];
  /** The same for what nobody is responsible for. */
  readonly teamGuidance: readonly string[];
}

interface ColumnShape {
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
  readonly valueOf: (inquiry: Inquiry, words: InquiryWords) => ModelCell;
}

const columns: Readonly<Record<InquiryColumn, ColumnShape>> = {
  number: { width: 12, look: "text", valueOf: ({ number }) => number },
  severity: { width: 8, look: "centered", valueOf: ({ finding }) => severityWords[finding.severity] },
  id: { width: 7, look: "text", valueOf: ({ row }) => row?.id ?? null },
  label: { width: 8, look: "text", valueOf: ({ row }) => row?.label ?? null },
  name: { width: 22, look: "text", valueOf: ({ row }) => row?.name ?? null },
  sheet: { width: 9, look: "text", valueOf: ({ finding }) => finding.sheet },
  cell: { width: 7, look: "centered", valueOf: ({ finding }) => finding.cell },
  field: { width: 9, look: "text", valueOf: ({ finding: { field } }) => fieldName(field) },
  value: { width: 24, look: "text", valueOf: ({ finding }) => orBlank(finding.value) },
  problem: {
    width: 26,
    look: "text",
    valueOf: ({ finding, quotesOthers }, words) => words.problem(finding, quotesOthers),
  },
  remedy: { width: 22, look: "text", valueOf: ({ finding }, words) => words.remedy(finding) },
  suggestion: { width: 20, look: "text", valueOf: suggestionOf },
  answer: { width: 18, look: "answer", valueOf: () => null },
  text: { width: 24, look: "answer", valueOf: () => null },
};
const order = Object.keys(inquiryHeaders) as InquiryColumn[];
const BETWEEN = "\u3000";
const SEVERITY = order.indexOf("severity") + 1;

/** 照会: the findings that a ministry is asked about, to be answered in the last two columns. */
export function inquirySheet(asked: MinistryInquiries, head: InquiryHead, words: InquiryWords): SheetModel {
  const draft = new SheetDraft();
  for (const [line, look] of headLines(asked, head, words)) draft.addWide(line, order.length, look);
  draft.add();
  addTable(draft, asked.inquiries, words);
  draft.columnWidths = order.map((column) => columns[column].width);
  return draft.model("inquiry", "照会");
}

const headLines = (
  { ministry, inquiries }: MinistryInquiries,
  { facts, round, date, document }: InquiryHead,
  words: InquiryWords,
): [line: string, look?: CellLook][] => [
  [`${progressTitle(facts)}に関する照会（第${round}回）`, "title"],
  [
    [
      `照会先: ${addresseeName(ministry)}`,
      `照会日: ${dayWords(date)}`,
      `照会の数: ${inquiries.length}件`,
    ].join(BETWEEN),
  ],
  [[`対象の文書: ${document}`, factsLine(facts)].join(BETWEEN)],
  ...(ministry === undefined ? words.teamGuidance : words.guidance).map((line): [string, CellLook] => [
    line,
    "note",
  ]),
];

function addTable(draft: SheetDraft, inquiries: readonly Inquiry[], words: InquiryWords): void {
  const header = draft.add(order.map((column) => inquiryHeaders[column]));
  for (const inquiry of inquiries) draft.add(order.map((column) => columns[column].valueOf(inquiry, words)));
  const bottom = draft.nextRow - 1;
  draft.look({ top: header, left: 1, bottom: header, right: order.length }, "header");
  order.forEach((column, index) =>
    draft.look({ top: header + 1, left: index + 1, bottom, right: index + 1 }, columns[column].look),
  );
  inquiries.forEach(({ finding }, index) => {
    const row = header + 1 + index;
    draft.look({ top: row, left: SEVERITY, bottom: row, right: SEVERITY }, finding.severity);
  });
  draft.table("照会", { top: header, left: 1, bottom, right: order.length });
  draft.freeze = { rows: header, columns: 0 };
  draft.print = { orientation: "landscape", titleRows: [header, header] };
}

const fieldName = (field: Finding["field"]): string => (field === "sheet" ? "シート" : fieldWords[field]);

const orBlank = (text: string): string | null => (text === "" ? null : text);

/** One that says what another ministry's row says is not shown. */
function suggestionOf({ finding: { suggestion }, quotesOthers }: Inquiry): string | null {
  if (quotesOthers) return null;
  return suggestion === "" ? EMPTY_IT : suggestion;
}
