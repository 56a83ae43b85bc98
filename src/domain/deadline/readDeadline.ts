import { afterMention, type Context, contextOf, isKnown } from "./days/Context";
import { kindOf } from "./days/kindOf";
import { resolveMention, type Settled } from "./days/resolveMention";
import { daysOf } from "./days/Span";
import type { DeadlineReading, Milestone } from "./Milestone";
import { clauseOf } from "./reading/clauseOf";
import { deadlineWords } from "./reading/deadlineWords";
import { findingsIn, isMention } from "./reading/findings";
import type { Mention } from "./reading/Mention";
import { readInWords } from "./reading/readUndated";
import { misspeltTimes } from "./words/misspeltTimes";

/**
 * 期限を読む: every time in the text becomes a milestone. `fiscalYear` is the document's own year, used for times
 * that name none (年度末, 秋頃); without it they are read but carry no days.
 */
export function readDeadline(text: string, fiscalYear: number | undefined): DeadlineReading {
  const words = deadlineWords(text);
  const { milestones, impossible } = readFindings(words, contextOf(fiscalYear));
  impossible.push(...misspeltTimes(words));
  const inWords = milestones.length === 0 && impossible.length === 0 ? readInWords(words) : undefined;
  return { milestones: inWords ? [{ kind: inWords, text: words }] : milestones, impossible };
}

interface Reading {
  readonly milestones: Milestone[];
  readonly impossible: string[];
}

function readFindings(words: string, document: Context): Reading {
  const reading: Reading = { milestones: [], impossible: [] };
  const findings = findingsIn(words);
  let context = document;
  for (const [index, finding] of findings.entries()) {
    if (isMention(finding)) context = settle(finding, context, words, reading);
    else reading.milestones.push({ kind: finding.kind, text: clauseOf(words, findings, index) });
  }
  return reading;
}

/** Adds what a mention comes to, and says what the next is counted from. */
function settle(finding: Mention, before: Context, words: string, reading: Reading): Context {
  let context = before;
  for (const settled of resolveMention(finding, before)) {
    const { mention, when } = settled;
    if (when === "impossible") reading.impossible.push(words.slice(mention.start, mention.end));
    else reading.milestones.push(milestoneOf(settled, words));
    if (isKnown(when)) context = afterMention(context, when, statesYear(mention));
  }
  return context;
}

const statesYear = ({ time: { year } }: Mention): boolean => year !== undefined && year.said !== "understood";

function milestoneOf({ mention, when }: Settled, words: string): Milestone {
  const kind = kindOf(mention);
  const text = words.slice(mention.start, mention.end);
  if (!isKnown(when) || kind === "recurring") return { kind, text };
  const { first, last } = daysOf(when.span);
  return kind === "from" ? { kind, first, text } : { kind, first, last, text };
}
