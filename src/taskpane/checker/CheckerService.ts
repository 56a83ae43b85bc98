import type { SheetModel } from "../../domain/sheet/SheetModel";
import { defaultMinistryMaster } from "../../domain/ministry/defaultMinistryMaster";
import { BadReference } from "../../domain/reference/BadReference";
import { findingKey } from "../../domain/check/findingKey";
import type { Finding } from "../../domain/check/Finding";
import { applyDecisions } from "../../domain/decision/applyDecisions";
import type { Grid } from "../../domain/grid/Grid";
import type { SheetReading } from "../../domain/layout/SheetReading";
import type { Journal } from "../../domain/repair/Journal";
import type { EditableKind } from "../../domain/sheet/trace/SheetEdits";
import { firstLookRules } from "../../domain/rules/firstLook";
import type { RegisteredRule } from "../../domain/rules/registry";
import { findingMinistries } from "../../domain/sheet/findingMinistries";
import { GridBuilder } from "../../excel/GridBuilder";
import { checkRead, type CheckedWorkbook } from "../../jobs/checkWith";
import { NothingToReport } from "../../jobs/NothingToReport";
import { readWorkbook } from "../../jobs/readWorkbook";
import type {
  Acceptance,
  CheckerAnswer,
  CheckerNews,
  CheckerRequest,
  CheckerTask,
  CheckTerms,
  TaskOf,
} from "./CheckerRequest";
import { summarizeCheck } from "./summarizeCheck";

/** So many findings or rows at once: some milliseconds for who takes them in. */
const FINDINGS_A_PIECE = 500;
const ROWS_A_PIECE = 200;

/** 検証係: keeps what was read of the workbook, checks it, and drafts the report's sheets. Knows no Excel. */
export class CheckerService {
  #sheets = new GridBuilder();
  #incoming: GridBuilder | undefined;
  /** 施策一覧, where it was read. */
  #own = ownSheets();
  #checked: CheckedWorkbook | undefined;
  #damage: { readonly error: unknown } | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(private readonly reply: (answer: CheckerAnswer & { readonly id: number }) => void) {}

  /** Requests are done in the order in which they come. */
  handle(request: CheckerRequest): void {
    this.#work = this.#work.then(() => ("id" in request ? this.#carryOut(request) : this.#hear(request)));
  }

  async #carryOut({ id, ...task }: CheckerTask & { readonly id: number }): Promise<void> {
    try {
      for await (const answer of this.#answers(task)) this.reply({ ...answer, id });
    } catch (error) {
      this.reply({ ...failure(error), id });
    }
  }

  /** What cannot be taken in is told with the next check; a new reading makes up for it. */
  #hear(news: CheckerNews): void {
    try {
      this.#take(news);
    } catch (error) {
      this.#damage = { error };
    }
  }

  #take(news: CheckerNews): void {
    switch (news.kind) {
      case "begin":
        this.#damage = undefined;
        this.#incoming = new GridBuilder();
        break;
      case "abandon":
        this.#incoming = undefined;
        break;
      case "part":
        (this.#incoming ?? this.#sheets).add(news.part);
        break;
      case "move":
        (this.#incoming ?? this.#sheets).edit(news.move);
        break;
      case "beginOwn":
        this.#own = ownSheets();
        break;
      case "ownPart":
        this.#own[news.own].add(news.part);
        break;
    }
  }

  #answers(task: CheckerTask): Iterable<CheckerAnswer> | AsyncIterable<CheckerAnswer> {
    switch (task.kind) {
      case "check":
        return this.#check(task);
      case "plan":
        return this.#plan(task);
      case "report":
        return this.#report(task);
      case "pictures":
        return this.#pictures(task);
      case "rowsBehind":
        return this.#rowsBehind(task);
      case "previous":
        return this.#previous(task);
      case "sheetEdits":
        return this.#sheetEdits(task);
      case "comparison":
        return this.#comparison(task);
      case "inquiries":
        return this.#inquiries(task);
      case "inquiryFile":
        return this.#inquiryFile(task);
      case "answers":
        return this.#readAnswers(task);
      case "publish":
        return this.#publish(task);
      case "master":
        return [{ kind: "master", master: this.#checked?.master ?? defaultMinistryMaster }];
    }
  }

  async *#check(terms: CheckTerms): AsyncIterable<CheckerAnswer> {
    if (this.#damage) throw this.#damage.error;
    this.#sheets = this.#incoming ?? this.#sheets;
    this.#incoming = undefined;
    const read = readWorkbook(this.#sheets.grids(), terms.settings);
    const checked = withDecisions(checkRead(await rulesFor(read.sheets), read), terms);
    this.#checked = checked;
    for (const findings of pieces(withMinistries(checked), FINDINGS_A_PIECE))
      yield { kind: "findings", findings };
    yield { kind: "checked", summary: summarizeCheck(checked) };
  }

  async *#plan({ accepted, ...terms }: CheckTerms & { accepted: Acceptance }): AsyncIterable<CheckerAnswer> {
    const { planRepairs } = await import("../../jobs/planRepairs");
    const { checkWorkbook } = await import("../../jobs/checkWorkbook");
    const keys = new Set(accepted === "safe" ? [] : accepted);
    const accepts = (finding: Finding): boolean =>
      accepted === "safe" ? finding.safe && finding.ignored === undefined : keys.has(findingKey(finding));
    const check = (grids: readonly Grid[]): CheckedWorkbook =>
      withDecisions(checkWorkbook(grids, terms.settings), terms);
    const { repairs } = planRepairs(this.#sheets.grids(), check, accepts);
    yield { kind: "planned", repairs };
  }

  /** @throws NothingToReport */
  get #lastChecked(): CheckedWorkbook {
    if (!this.#checked) throw new NothingToReport();
    return this.#checked;
  }

  async *#inquiries(options: TaskOf<"inquiries">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { countInquiries } = await import("./inquiryTasks");
    yield { kind: "inquiries", inquiries: countInquiries(checked, options) };
  }

  async *#inquiryFile({ occasion, ministry }: TaskOf<"inquiryFile">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { inquiryFile } = await import("./inquiryTasks");
    yield { kind: "inquiryFile", file: await inquiryFile(checked, occasion, ministry) };
  }

  async *#readAnswers({ books }: TaskOf<"answers">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { answersIn } = await import("./answersIn");
    yield { kind: "answers", ...(await answersIn(books, checked)) };
  }

  async *#publish({ terms, format }: TaskOf<"publish">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { madePublication } = await import("./publicationTasks");
    yield { kind: "published", made: await madePublication(checked, terms, format) };
  }

  /** What drafts sheets is loaded when it is asked for: the first findings need none of it. */
  async *#report({ names, ...notes }: TaskOf<"report">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { reportSheets } = await import("../../jobs/reportSheets");
    const { reportWords } = await import("../../messages/reportWords.ja");
    yield* inPieces(reportSheets(checked, names, reportWords, notes));
  }

  async *#pictures({ summary, previous }: TaskOf<"pictures">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { blockPictures } = await import("../../domain/summary/blockPictures");
    const { chosenBlocks } = await import("../../domain/summary/summarySets");
    const { tallyOf } = await import("../../jobs/tallyOf");
    const pictures = blockPictures(chosenBlocks(summary, checked.facts), tallyOf(checked), previous);
    yield { kind: "pictures", pictures };
  }

  async *#rowsBehind({ cell, ...wish }: TaskOf<"rowsBehind">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { rowsBehind } = await import("../../jobs/rowsBehind");
    yield { kind: "rowsBehind", rows: rowsBehind(checked, cell, wish) };
  }

  async *#previous({ source, settings }: TaskOf<"previous">): AsyncIterable<CheckerAnswer> {
    const { previousIn } = await import("./previousIn");
    yield { kind: "previous", read: await previousIn(source, this.#sheets.grids(), settings) };
  }

  async *#sheetEdits({ options }: TaskOf<"sheetEdits">): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { sheetEdits } = await import("../../jobs/sheetEdits");
    const { measures, progress } = this.#own;
    const grids = { measures: measures.grids(), progress: progress.grids() };
    const found = sheetEdits(grids, checked, options);
    this.#own = ownSheets();
    yield { kind: "sheetEdits", found };
  }

  async *#comparison({ name, journal }: { name: string; journal: Journal }): AsyncIterable<CheckerAnswer> {
    const checked = this.#lastChecked;
    const { comparisonSheet } = await import("../../domain/inquiry/comparisonSheet");
    const { comparisonWords } = await import("./comparisonWords");
    yield* inPieces([comparisonSheet({ ...checked, journal }, comparisonWords, name)]);
  }
}

/**
 * Half of the rules wait for merged areas, which are read from the first 検証する on, and few workbooks have a column of
 * deadlines: those rules are loaded when there is something for them.
 */
async function rulesFor(sheets: readonly SheetReading[]): Promise<readonly RegisteredRule[]> {
  if (!sheets.some((sheet) => sheet.seesMerges || hasDeadlines(sheet))) return firstLookRules;
  return (await import("../../domain/rules/registry")).rules;
}

const hasDeadlines = ({ tables }: SheetReading): boolean =>
  tables.some(({ columns }) => columns.deadline !== undefined);

const withDecisions = (checked: CheckedWorkbook, { decisions }: CheckTerms): CheckedWorkbook => ({
  ...checked,
  findings: applyDecisions(checked.findings, decisions),
});

/** 府省庁で絞り込めるように: each finding with the ministries of its row. */
function withMinistries({ findings, sheets }: CheckedWorkbook): Finding[] {
  const ministriesOf = findingMinistries(sheets.flatMap(({ rows }) => rows));
  return findings.map((finding) => {
    const ministries = ministriesOf(finding);
    return ministries === "" ? finding : { ...finding, ministries: ministries.split("、") };
  });
}

function* inPieces(models: readonly SheetModel[]): Iterable<CheckerAnswer> {
  for (const { rows, ...model } of models) {
    yield { kind: "model", model };
    for (const piece of pieces<SheetModel["rows"][number]>(rows, ROWS_A_PIECE))
      yield { kind: "rows", rows: piece };
  }
  yield { kind: "reported" };
}

function* pieces<T>(items: readonly T[], size: number): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

const ownSheets = (): Record<EditableKind, GridBuilder> => ({
  measures: new GridBuilder(),
  progress: new GridBuilder(),
});

function failure(error: unknown): CheckerAnswer {
  if (error instanceof NothingToReport) return { kind: "nothingToReport" };
  if (error instanceof BadReference) return { kind: "badReference", place: error.place };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: "failed", message, stack: stack ?? "" };
}
