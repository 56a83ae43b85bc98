import { labelLetters } from "../../../src/domain/label/labelLetters";
import type { HeadingField, MeasureField } from "../../../src/domain/measure/MeasureRow";
import { marksOf2010, marksOf2013, type HeadingMarks } from "../../layout/shapes/content";
import type { DocumentDraft, MinistryJoint, RowDraft } from "./GeneratedDocument";
import { hardMinistries, hardNames, hardNotes, hardSentences } from "./hardTexts";
import type { SeededRandom } from "./SeededRandom";
import { openDeadlines, pastDeadlines, someProgress, type TextContext } from "./soundTexts";
import { acts, bodies, groups, joints, matters, targets, topics } from "./soundWords";

/** How a document is written throughout. */
interface Plan {
  readonly random: SeededRandom;
  readonly texts: TextContext;
  readonly levels: readonly HeadingField[];
  readonly marks: HeadingMarks;
  readonly joint: MinistryJoint;
  readonly lead: string | undefined;
  readonly statusWords: Readonly<Record<Stage, string>>;
  readonly label: (letter: string, sub: string) => string;
  readonly id: (number: number) => string;
  readonly ownSubNames: boolean;
  readonly hardShare: number;
  readonly hasNotes: boolean;
}

type Stage = "done" | "underway" | "notBegun" | "unclear";
const stages: readonly Stage[] = ["done", "done", "underway", "underway", "underway", "notBegun", "unclear"];
const statusStyles: readonly Readonly<Record<Stage, string>>[] = [
  { done: "◎", underway: "○", notBegun: "△", unclear: "×" },
  { done: "◎", underway: "○", notBegun: "△", unclear: "×" },
  { done: "実施済み", underway: "実施中", notBegun: "実施見込み", unclear: "不明" },
];
const labelStyles: readonly Plan["label"][] = [
  (letter, sub) => `${letter}）${sub === "" ? "" : `${sub}）`}`,
  (letter, sub) => `（${letter}）${sub === "" ? "" : `${sub}）`}`,
  (letter, sub) => `${letter})${sub === "" ? "" : `${sub})`}`,
];
const idStyles: readonly Plan["id"][] = [
  (number) => String(number).padStart(3, "0"),
  (number) => String(number),
  (number) => `A-${number}`,
];
const levelStyles: readonly (readonly HeadingField[])[] = [
  ["chapter", "section", "item"],
  ["chapter", "section"],
  ["section", "item"],
];
const fiscalYears = [2010, 2013, 2016, 2022, 2025];

/** 正しい文書: a list or a printed one, whole or one ministry's part, in which nothing is wrong. */
export function soundDocument(random: SeededRandom): DocumentDraft {
  const layout = random.chance(0.3) ? "printed" : "list";
  const isWhole = layout === "printed" || random.chance(0.65);
  const fiscalYear = random.pick(fiscalYears);
  const term = random.pick(["上半期", "年度末"] as const);
  const asOf = term === "上半期" ? `${fiscalYear}-09-30` : `${fiscalYear + 1}-03-31`;
  const lead = isWhole ? undefined : random.pick(bodies);
  const joint = random.pick(["and", "and", "and", "commas", "lines"] as const);
  const plan: Plan = {
    random,
    texts: { fiscalYear, asOf, random },
    levels: random.pick(levelStyles),
    marks: random.pick([marksOf2010, marksOf2010, marksOf2013]),
    joint,
    lead,
    statusWords: random.pick(statusStyles),
    label: random.pick(labelStyles),
    id: random.pick(idStyles),
    ownSubNames: random.chance(0.2),
    hardShare: random.pick([0, 0.1, 0.3]),
    hasNotes: layout === "list",
  };
  return {
    layout,
    isWhole,
    fiscalYear,
    term,
    asOf,
    lead,
    joint,
    ownSubNames: plan.ownSubNames,
    fields: fieldsOf(layout, plan),
    hasPrevious: layout === "list" && random.chance(0.3),
    rows: soundRows(plan),
    totalError: random.chance(0.3) ? 0 : undefined,
  };
}

function fieldsOf(layout: DocumentDraft["layout"], { random, levels }: Plan): MeasureField[] {
  const answers: MeasureField[] = ["label", "name", "ministries", "status", "progress"];
  if (layout === "printed") return [...answers, ...(random.chance() ? (["deadline"] as const) : [])];
  return random.chance()
    ? ["id", ...levels, ...answers, "deadline", "note"]
    : ["id", ...levels, "label", "name", "ministries", "deadline", "status", "progress", "note"];
}

/** The rows under one lowest heading, the headings above it. */
type Headings = Readonly<Record<HeadingField, string>>;

const noHeadings: Headings = { chapter: "", section: "", item: "", group: "", subgroup: "" };

function soundRows(plan: Plan): RowDraft[] {
  const { random } = plan;
  const wanted = random.between(30, random.chance(0.2) ? 300 : 110);
  const rows: RowDraft[] = [];
  const names = new NameList(plan);
  const outline = new Outline(plan);
  for (let block = 0; rows.length < wanted; block++) {
    const headings = outline.next();
    const letters = random.between(block === 0 ? 4 : 2, 14);
    for (let letter = 0; letter < letters; letter++) {
      if (plan.lead !== undefined && random.chance(0.4)) continue;
      rows.push(...letterRows(plan, headings, block, letter, rows, names));
    }
  }
  rows.forEach((row, index) => (row.cells.id = plan.id(index + 1)));
  return rows;
}

/** ⑳ is the last. */
const HIGHEST_NUMBER = 15;

/** 見出し: their numbers go up, and begin anew below a higher one. */
class Outline {
  readonly #plan: Plan;
  readonly #numbers: number[];
  readonly #topics: string[];
  #headings: Headings = noHeadings;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#numbers = plan.levels.map(() => 0);
    this.#topics = plan.random.shuffled(topics);
  }

  next(): Headings {
    const { random, levels, marks } = this.#plan;
    const from = this.#numbers[0] === 0 ? 0 : this.#changed(random, levels.length);
    levels.forEach((level, depth) => {
      if (depth < from) return;
      this.#numbers[depth] = depth === from ? (this.#numbers[depth] ?? 0) + 1 : 1;
      const topic =
        this.#topics[this.#numbers.reduce((sum, each) => sum + each * 3, depth) % topics.length] ?? "";
      this.#headings = { ...this.#headings, [level]: marks[level](topic, this.#numbers[depth] ?? 1) };
    });
    return this.#headings;
  }

  #changed(random: SeededRandom, depth: number): number {
    const deepest = this.#numbers.findLastIndex((number) => number < HIGHEST_NUMBER);
    return Math.min(deepest, random.chance(0.65) ? depth - 1 : random.between(0, depth - 1));
  }
}

/** 施策名, no two alike. */
class NameList {
  readonly #plan: Plan;
  readonly #used = new Set<string>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  next(): string {
    const { random, hardShare } = this.#plan;
    for (;;) {
      const name = random.chance(hardShare / 4)
        ? random.pick(hardNames).text
        : random.pick(targets) + random.pick(joints) + random.pick(matters) + random.pick(acts);
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return random.chance(0.1) ? broken(name, random) : name;
    }
  }
}

/** A name over two lines: layout only. */
function broken(name: string, random: SeededRandom): string {
  // 再掲 in a line of its own is a mark.
  const at = random.between(name.startsWith("再掲") ? 3 : 2, name.length - 2);
  return /^[ぁ-んァ-ヺー一-鿿]{2}$/u.test(name.slice(at - 1, at + 1))
    ? `${name.slice(0, at)}\n${name.slice(at)}`
    : name;
}

function letterRows(
  plan: Plan,
  headings: Headings,
  block: number,
  letter: number,
  rows: readonly RowDraft[],
  names: NameList,
): RowDraft[] {
  const { random } = plan;
  const place = { plan, headings, block, letter };
  const bases = rows.filter((row) => row.block !== block && row.sub === undefined && !row.base);
  if (bases.length > 0 && random.chance(0.06)) return [relistedRow(place, random.pick(bases))];
  const subs = random.chance(0.15) ? random.between(2, 4) : 0;
  const name = names.next();
  if (subs === 0) return [ownRow(place, name)];
  return Array.from({ length: subs }, (_, sub) =>
    ownRow(place, plan.ownSubNames && sub > 0 ? names.next() : name, sub),
  );
}

interface Place {
  readonly plan: Plan;
  readonly headings: Headings;
  readonly block: number;
  readonly letter: number;
}

const labelAt = ({ plan, letter }: Place, sub: number | undefined): string =>
  plan.label(
    labelLetters.charAt(letter),
    sub === undefined ? "" : String.fromCharCode("ａ".charCodeAt(0) + sub),
  );

function ownRow(place: Place, name: string, sub?: number): RowDraft {
  const { plan, headings, block, letter } = place;
  const { random, texts, hardShare } = plan;
  const stage = random.pick(stages);
  const due = stage === "done" && random.chance(0.4) ? pastDeadlines : openDeadlines;
  const { text: ministries, bodies: named } = someMinistries(plan);
  const hard = random.chance(hardShare) ? [random.pick(hardSentences).text] : [];
  return {
    cells: {
      ...headings,
      id: "",
      label: labelAt(place, sub),
      name,
      ministries,
      status: plan.statusWords[stage],
      progress: someProgress(texts, hard),
      deadline: random.chance(0.1) ? "" : random.pick(due)(texts.fiscalYear),
      note: random.chance(0.2) ? random.pick(hardNotes).text : "",
      main: "",
    },
    previous: `${someProgress(texts)}\n・前回までの取組を続けた。`,
    isHidden: false,
    block,
    letter,
    sub,
    bodies: named,
    base: undefined,
  };
}

/** 再掲: the mark alone, behind the name, before the text or in the note. */
function relistedRow(place: Place, base: RowDraft): RowDraft {
  const { random } = place.plan;
  const [name, progress] = [String(base.cells.name), String(base.cells.progress)];
  const marked = random.pick([
    { progress: "再掲" },
    { progress: "（再掲）" },
    { name: `${name}（再掲）`, progress: "" },
    { name: `${name}【再掲】`, progress },
    { progress: `【再掲】\n${progress}` },
    ...(place.plan.hasNotes ? [{ progress: "", note: "※再掲" }] : []),
  ]);
  return {
    ...base,
    cells: {
      ...base.cells,
      ...place.headings,
      name,
      label: labelAt(place, undefined),
      status: "",
      deadline: "",
      note: "",
      ...marked,
    },
    block: place.block,
    letter: place.letter,
    base,
  };
}

function someMinistries(plan: Plan): { text: string; bodies: readonly string[] } {
  const { random, lead, hardShare, joint } = plan;
  if (lead === undefined && joint === "and" && random.chance(hardShare / 3))
    return random.pick(hardMinistries);
  const others = random.shuffled(bodies).filter((body) => body !== lead);
  const count = random.pick([0, 0, 0, 1, 1, 2, 3]);
  const named = [lead ?? others.pop() ?? "", ...others.slice(0, count)];
  if (random.chance(0.08)) named.push(random.pick(groups));
  const text = joined(named, joint);
  return { text: random.chance(0.08) ? brokenMinistry(text, random) : text, bodies: named };
}

/** 府省庁の並び in one of the ways of a document. */
export function joined(names: readonly string[], joint: MinistryJoint): string {
  if (joint === "lines") return names.join("\n");
  if (joint === "commas" || names.length < 2) return names.join("、");
  return `${names.slice(0, -1).join("、")}及び${names.at(-1) ?? ""}`;
}

/** 経済産\n業省. */
function brokenMinistry(text: string, random: SeededRandom): string {
  const at = random.between(2, Math.max(2, text.length - 1));
  return /^[一-鿿]{2}$/u.test(text.slice(at - 1, at + 1)) && !text.includes("\n")
    ? `${text.slice(0, at)}\n${text.slice(at)}`
    : text;
}
