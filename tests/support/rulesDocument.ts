import type { Finding } from "../../src/domain/check/Finding";
import type { GridCell } from "../../src/domain/grid/Grid";
import { measureFields, type MeasureField } from "../../src/domain/measure/MeasureRow";
import { rules, type RuleId } from "../../src/domain/rules/registry";
import type { Rule } from "../../src/domain/rules/Rule";
import { severityWords } from "../../src/domain/sheet/severityWords";
import { findingMessage, fieldNames, ruleMessages } from "../../src/messages/ja";
import { needWords, ruleDocs, type RuleDoc } from "../../src/messages/ruleDocs.ja";
import { checkCase } from "../rules/caseSheet";
import { ruleCases } from "../rules/cases";
import type { BadCase, CaseRow, GoodCase, RuleCases } from "../rules/RuleCases";

export const RULES_DOCUMENT_FILE = "docs/rules.md";

/** 規則の説明書: docs/rules.md as the registry, the messages and the examples of the tests give it. */
export function rulesDocument(): string {
  return [
    "# 検査の一覧",
    `<!-- 「npm run docs」が作ります。手で直さないでください。 -->`,
    `検査は ${rules.length} 種あります。重さは三つです。${severityWords.error}は公表してはならないもの、${severityWords.warning}は見ていただきたいもの、${severityWords.info}は書き方についてのものです。`,
    "例は、2行目から始まる表の行です。書かれていない欄は、どれも正しく埋まっています。「↵」は改行、「⟨U+200B⟩」などは目に見えない文字です。",
    "要るものがないときは、その検査は「検査していないもの」として理由とともに示します。",
    table(),
    ...rules.map(sectionOf),
  ]
    .join("\n\n")
    .concat("\n");
}

const table = (): string =>
  [
    "| 検査 | 重さ | 何を |",
    "| --- | --- | --- |",
    ...rules.map(
      ({ id, severity }) =>
        `| [${id}](#${anchor(id)}) | ${severityWords[severity]} | ${ruleMessages[id].title} |`,
    ),
  ].join("\n");

/** As GitHub makes it of a heading of nothing but the id. */
const anchor = (id: string): string => id.replaceAll(".", "");

function sectionOf(rule: Rule & { readonly id: RuleId }): string {
  const { finds, leaves } = ruleDocs[rule.id];
  const { title, remedy } = ruleMessages[rule.id];
  const cases = ruleCases[rule.id];
  const [bad] = cases.bad;
  const [good] = cases.good;
  return [
    `## ${rule.id}`,
    `**${title}**（${weightOf(rule)}）`,
    `${finds}${leaves}`,
    [
      `- 要るもの: ${needsOf(rule)}`,
      `- どうするか: ${remedy}`,
      `- 修正案: ${offerOf(cases)}`,
      ...(bad
        ? [`- 悪い例: ${exampleOf(bad)}`, ...findingsOf(rule.id, bad).map((line) => `  - ${line}`)]
        : []),
      ...(good ? [`- 示さない例: ${exampleOf(good)}`] : []),
    ].join("\n"),
  ].join("\n\n");
}

const weightOf = ({ severity, severityOnPart }: Rule): string =>
  severityOnPart === undefined
    ? severityWords[severity]
    : `${severityWords[severity]}。文書の一部だけのシートでは${severityWords[severityOnPart]}`;

const isField = (need: string): need is MeasureField => measureFields.some((field) => field === need);

const needsOf = ({ needs }: Rule): string =>
  needs.length === 0
    ? "特にありません"
    : needs.map((need) => (isField(need) ? `${fieldNames[need]}の列` : needWords[need])).join("、");

/** What the bad examples are offered, among them: nothing, something to be confirmed, the one right answer. */
function offerOf({ bad }: RuleCases): string {
  const offers = bad.flatMap(({ finds }) =>
    finds.map(({ suggestion, safe = false }) => (suggestion === null ? "none" : safe ? "safe" : "toConfirm")),
  );
  const sorts = [
    ...(offers.includes("safe") ? ["確実な修正案"] : []),
    ...(offers.includes("toConfirm") ? ["確かめてから使う修正案"] : []),
  ];
  if (sorts.length === 0) return "示しません";
  return `${sorts.join("、又は")}を示します${offers.includes("none") ? "（分かるときだけ）" : ""}`;
}

/** Where it stands in the sheet of a case, below its header. */
const FIRST_ROW = 2;

function exampleOf({ rows, facts, hidden = [] }: GoodCase): string {
  const year = facts?.fiscalYear === undefined ? "" : `（${facts.fiscalYear}年度）`;
  if (rows.length === 0) return "見出しだけのシート";
  const written = rows.map((row, at) => `${writtenRow(row)}${hidden.includes(at) ? "（非表示）" : ""}`);
  return (written.length === 1 ? written.join("") : placed(written).join("、")) + year;
}

/** Neighbours that say the same are named together. */
function placed(written: readonly string[]): string[] {
  const starts = written.flatMap((row, at) => (row === written[at - 1] ? [] : [at]));
  return starts.map((at, index) => {
    const last = (starts[index + 1] ?? written.length) - 1;
    const from = `${at + FIRST_ROW}`;
    return `${last === at ? from : `${from}～${last + FIRST_ROW}`}行目は${written[at] ?? ""}`;
  });
}

/** A line of nothing but a few words, as 計, is told by those. */
const MANY = 5;

function writtenRow(row: CaseRow): string {
  const isMostlyBlank = Object.values(row).filter((value) => value === "").length >= MANY;
  const shown = Object.entries(row).filter(([, value]) => !isMostlyBlank || value !== "");
  if (shown.length === 0) return "正しい行";
  const cells = shown.map(([field, value]) => `${fieldWord(field)}${written(value)}`).join("・");
  return isMostlyBlank ? `${cells}（ほかは空欄）` : cells;
}

const fieldWord = (field: string): string => (isField(field) ? fieldNames[field] : "前回の進捗状況");

function written(value: string | GridCell): string {
  if (typeof value === "string") return quoted(value);
  const struck = value.struck === undefined ? "" : `（取り消し線${quoted(value.struck)}）`;
  const partly = value.isPartlyStruck === true ? "（一部に取り消し線）" : "";
  return `${quoted(value.text)}${struck}${partly}`;
}

const unseen = /\p{Cf}|\p{Co}|\p{Zl}|\p{Zp}|\u00A0|[\u{E0100}-\u{E01EF}]/gu;

/** Characters that nobody sees, or that every computer shows otherwise, are named. */
const visible = (text: string): string =>
  text
    .replace(/\r?\n/gu, "↵")
    .replace(unseen, (letter) => `⟨U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}⟩`);

const LONGEST = 60;

function quoted(text: string): string {
  const shown = visible(text);
  const cut = shown.length > LONGEST ? `${shown.slice(0, LONGEST / 2)}…（${text.length}文字）` : shown;
  return cut.trim() === "" ? "（空欄）" : ` \`${cut}\``;
}

function findingsOf(id: RuleId, bad: BadCase): string[] {
  const isOfSheet = bad.finds.some(({ field, cell }) => field === "sheet" && cell === undefined);
  const found = checkCase(bad, new Map(), isOfSheet ? 0 : undefined).findings.filter(
    ({ rule }) => rule === id,
  );
  return found.map(toldOf);
}

const toldOf = (finding: Finding): string => {
  const offer = finding.suggestion === null ? "" : ` →${quoted(finding.suggestion)}`;
  return `${escaped(visible(findingMessage(finding)))}${offer}`;
};

const escaped = (text: string): string => text.replace(/[\\`*_<>#|[\]]/gu, "\\$&");

/** What docs/rules.md is made of, rule by rule; each may be lacking in a rule that was just added. */
export interface RuleSources {
  readonly messages: Readonly<
    Record<string, { readonly title: string; readonly remedy: string } | undefined>
  >;
  readonly docs: Readonly<Record<string, RuleDoc | undefined>>;
  readonly cases: Readonly<Record<string, RuleCases | undefined>>;
}

export const ruleSources: RuleSources = { messages: ruleMessages, docs: ruleDocs, cases: ruleCases };

/** What some rules lack, each as "rule: what". */
export function lackingOf(ids: readonly string[], { messages, docs, cases }: RuleSources): string[] {
  return ids.flatMap((id) => {
    const lacks = [
      ...(messages[id]?.title && messages[id].remedy ? [] : ["文"]),
      ...(docs[id]?.finds && docs[id].leaves ? [] : ["説明"]),
      ...((cases[id]?.bad.length ?? 0) > 0 ? [] : ["悪い例"]),
      ...((cases[id]?.good.length ?? 0) > 0 ? [] : ["良い例"]),
    ];
    return lacks.map((lack) => `${id}: ${lack}`);
  });
}
