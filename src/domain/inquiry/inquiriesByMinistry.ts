import type { Finding } from "../check/Finding";
import { groupBy } from "../collection/groupBy";
import type { SheetReading } from "../layout/SheetReading";
import { headingFields, type MeasureRow } from "../measure/MeasureRow";
import { MinistryIndex } from "../ministry/MinistryIndex";
import type { MinistryMaster } from "../ministry/MinistryMaster";
import type { Severity } from "../rules/Rule";
import { withoutRelistedMark } from "../text/relistedMark";
import type { Inquiry, MinistryInquiries } from "./Inquiry";
import { inquiryNumber } from "./inquiryNumber";
import { leadOf } from "./leadOf";
import { commonLead, ownerOfCell } from "./ownerOfCell";
import { quotedText } from "./quotedText";

/** What was found in a workbook, and against which master. */
export interface InquiryBasis {
  readonly sheets: readonly SheetReading[];
  readonly findings: readonly Finding[];
  readonly master: MinistryMaster;
}

/** 照会のしかた. */
export interface InquiryOptions {
  /** 回, from 1. */
  readonly round: number;
  /** What is asked: error and warning, and info where the user wants it. */
  readonly severities: readonly Severity[];
}

/**
 * 照会を府省庁ごとに: every finding belongs to the lead of its row, and so to just one ministry; one about a heading or
 * a sheet to the lead of all rows under it. What belongs to nobody comes last, for the team itself; what the user has
 * decided to leave is not asked.
 */
export function inquiriesByMinistry(basis: InquiryBasis, options: InquiryOptions): MinistryInquiries[] {
  const index = new MinistryIndex(basis.master, undefined);
  const asked = basis.findings.filter(
    ({ severity, ignored }) => options.severities.includes(severity) && ignored === undefined,
  );
  const placed = asked.map((finding) => placeOf(finding, basis.sheets, index));
  const order = new Map(basis.master.entries.map(({ name }, at) => [name, at]));
  const rank = (ministry: string | undefined): number => order.get(ministry ?? "") ?? order.size;
  return [...groupBy(placed, ({ ministry }) => ministry)]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([ministry, findings]) => {
      const isOwn = ownTexts(basis.sheets, index, ministry);
      return { ministry, inquiries: findings.map((each) => inquiryOf(each, options.round, isOwn)) };
    });
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly row: MeasureRow | undefined;
  readonly ministry: string | undefined;
}

function placeOf(finding: Finding, sheets: readonly SheetReading[], index: MinistryIndex): PlacedFinding {
  if (finding.field !== "sheet") return { finding, ...ownerOfCell(finding, sheets, index) };
  const rows = sheets.find(({ name }) => name === finding.sheet)?.rows ?? [];
  return { finding, row: undefined, ministry: commonLead(rows, index) };
}

function inquiryOf(
  { finding, row }: PlacedFinding,
  round: number,
  isOwn: (text: string) => boolean,
): Inquiry {
  const quoted = quotedText(finding);
  return {
    number: inquiryNumber(round, finding),
    finding,
    row,
    quotesOthers: quoted !== "" && !isOwn(quoted),
  };
}

/** Whether a text stands in a row of the ministry itself; the team may see all. Asked of very few texts. */
function ownTexts(
  sheets: readonly SheetReading[],
  index: MinistryIndex,
  ministry: string | undefined,
): (text: string) => boolean {
  if (ministry === undefined) return () => true;
  let texts: ReadonlySet<string> | undefined;
  return (text) => {
    texts ??= new Set(
      sheets
        .flatMap(({ rows }) => rows)
        .filter((row) => leadOf(row, index) === ministry)
        .flatMap(quotableTexts),
    );
    return texts.has(text);
  };
}

const quotableTexts = (row: MeasureRow): string[] =>
  [
    row.name,
    row.name && withoutRelistedMark(row.name),
    row.ministriesText,
    ...headingFields.map((field) => row[field]),
  ]
    .filter((text) => text !== null)
    .map((text) => text.trim());
