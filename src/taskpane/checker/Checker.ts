import type { ProgressOptions } from "../../domain/sheet/progress/ProgressOptions";
import type { Finding } from "../../domain/check/Finding";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import type { SheetKind, SheetModel } from "../../domain/sheet/SheetModel";
import type { TableNames } from "../../domain/sheet/TableNames";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import type { FoundEdits } from "../../jobs/sheetEdits";
import type { RowsBehind, SummaryCell } from "../../jobs/rowsBehind";
import type { ReportNotes } from "../../jobs/reportSheets";
import { BadReference } from "../../domain/reference/BadReference";
import type { InquiryOptions } from "../../domain/inquiry/inquiriesByMinistry";
import type { InquiryOccasion } from "../../jobs/inquiries";
import type { PublicationRefusal, PublicationTerms } from "../../jobs/publication";
import { NothingToReport } from "../../jobs/NothingToReport";
import type { Journal } from "../../domain/repair/Journal";
import type { Repair } from "../../domain/repair/Repair";
import type { PreviousSource, ReadPrevious } from "./previousIn";
import type { CheckSummary, PaneSettings } from "../session/PaneState";
import type { AnswerBook, ReadAnswers } from "./AnswerBook";
import type { InquiryCounts, InquiryFile } from "./InquiryFile";
import type { MadePublication, PublicationFormat } from "./MadePublication";
import type {
  Acceptance,
  CheckerAnswer,
  CheckerNews,
  CheckerReply,
  CheckerRequest,
  CheckerTask,
  CheckTerms,
  SummaryWish,
} from "./CheckerRequest";

/** Where the checker's requests go: a worker, or what stands for it. */
export interface CheckerPort {
  post(request: CheckerRequest): void;
  listen(onReply: (reply: CheckerReply) => void, onError: (message: string) => void): void;
}

/** Something went wrong where nobody had foreseen it; `detail` is for those who look for the cause. */
export class CheckerFailure extends Error {
  override readonly name = "CheckerFailure";
  constructor(
    message: string,
    readonly detail: string,
  ) {
    super(message);
  }
}

interface Waiting {
  readonly take: (answer: CheckerAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/** 検証係の窓口: lets the checker work beside the page, which stays free meanwhile. */
export class Checker {
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #broken: CheckerFailure | undefined;

  constructor(private readonly port: CheckerPort) {
    port.listen(
      (reply) => this.#waiting.get(reply.id)?.take(reply),
      (message) => this.#break(new CheckerFailure(message, "")),
    );
  }

  tell(news: CheckerNews): void {
    this.port.post(news);
  }

  /**
   * Checks what was read.
   *
   * @throws BadReference where 府省庁マスタ or コード表 cannot be used
   * @throws CheckerFailure; the signal's reason where it is aborted
   */
  async check(terms: CheckTerms, signal?: AbortSignal): Promise<CheckSummary> {
    const findings: Finding[] = [];
    let summary: Omit<CheckSummary, "findings"> | undefined;
    await this.#ask({ kind: "check", ...terms }, signal, (answer) => {
      if (answer.kind === "findings") findings.push(...answer.findings);
      if (answer.kind === "checked") ({ summary } = answer);
      return answer.kind === "checked";
    });
    if (!summary) throw new CheckerFailure("the check gave no summary", "");
    return { ...summary, findings };
  }

  /**
   * Drafts the report's sheets from what was checked last.
   *
   * @throws NothingToReport, CheckerFailure; the signal's reason where it is aborted
   */
  report(
    names: ReadonlyMap<SheetKind, TableNames>,
    notes: ReportNotes,
    signal?: AbortSignal,
  ): Promise<SheetModel[]> {
    return this.#models({ kind: "report", names, ...notes }, signal);
  }

  /** 集計の絵 of what was checked last, before it is made: one for each block. */
  async pictures(wish: SummaryWish): Promise<readonly (BlockPicture | undefined)[]> {
    let pictures: readonly (BlockPicture | undefined)[] = [];
    await this.#ask({ kind: "pictures", ...wish }, undefined, (answer) => {
      if (answer.kind === "pictures") ({ pictures } = answer);
      return true;
    });
    return pictures;
  }

  /** 数字のもとの行: which rows of 施策一覧 a number of 集計 counts. */
  async rowsBehind(cell: SummaryCell, wish: SummaryWish): Promise<RowsBehind> {
    let rows: RowsBehind = { problem: "notACount" };
    await this.#ask({ kind: "rowsBehind", cell, ...wish }, undefined, (answer) => {
      if (answer.kind === "rowsBehind") ({ rows } = answer);
      return true;
    });
    return rows;
  }

  /** 前回の数, counted in an earlier document. */
  async previous(source: PreviousSource, settings: PaneSettings): Promise<ReadPrevious> {
    let read: ReadPrevious | undefined;
    await this.#ask({ kind: "previous", source, settings }, undefined, (answer) => {
      if (answer.kind === "previous") ({ read } = answer);
      return true;
    });
    if (!read) throw new CheckerFailure("the checker gave no earlier counts", "");
    return read;
  }

  /**
   * 作った表での修正: the tables of ours as they were told last beside what was checked last.
   *
   * @throws NothingToReport, CheckerFailure; the signal's reason where it is aborted
   */
  async sheetEdits(options: ProgressOptions | undefined, signal?: AbortSignal): Promise<FoundEdits> {
    const { found } = await this.#askOnce("sheetEdits", { kind: "sheetEdits", options }, signal);
    return found;
  }

  /**
   * Drafts 新旧対照表 from what was checked last.
   *
   * @throws NothingToReport, CheckerFailure; the signal's reason where it is aborted
   */
  comparison(name: string, journal: Journal, signal?: AbortSignal): Promise<SheetModel[]> {
    return this.#models({ kind: "comparison", name, journal }, signal);
  }

  async #models(task: CheckerTask, signal: AbortSignal | undefined): Promise<SheetModel[]> {
    const models: (Omit<SheetModel, "rows"> & { readonly rows: SheetModel["rows"][number][] })[] = [];
    await this.#ask(task, signal, (answer) => {
      if (answer.kind === "model") models.push({ ...answer.model, rows: [] });
      if (answer.kind === "rows") models.at(-1)?.rows.push(...answer.rows);
      return answer.kind === "reported";
    });
    return models;
  }

  /**
   * Which cells would have to be changed how, for all that is accepted.
   *
   * @throws CheckerFailure; the signal's reason where it is aborted
   */
  async plan(terms: CheckTerms, accepted: Acceptance, signal?: AbortSignal): Promise<readonly Repair[]> {
    let repairs: readonly Repair[] = [];
    await this.#ask({ kind: "plan", accepted, ...terms }, signal, (answer) => {
      if (answer.kind === "planned") ({ repairs } = answer);
      return true;
    });
    return repairs;
  }

  /**
   * 府省庁ごとの照会の数, of what was checked last.
   *
   * @throws NothingToReport, CheckerFailure; the signal's reason where it is aborted
   */
  async inquiries(options: InquiryOptions, signal?: AbortSignal): Promise<readonly InquiryCounts[]> {
    const { inquiries } = await this.#askOnce("inquiries", { kind: "inquiries", ...options }, signal);
    return inquiries;
  }

  /**
   * 一つの府省庁への照会のファイル; undefined where there is nothing to ask.
   *
   * @throws likewise
   */
  async inquiryFile(
    occasion: InquiryOccasion,
    ministry: string | undefined,
    signal?: AbortSignal,
  ): Promise<InquiryFile | undefined> {
    const { file } = await this.#askOnce("inquiryFile", { kind: "inquiryFile", occasion, ministry }, signal);
    return file;
  }

  /**
   * 回答を読む.
   *
   * @throws likewise
   */
  async answers(books: readonly AnswerBook[], signal?: AbortSignal): Promise<ReadAnswers> {
    const { answers, problems } = await this.#askOnce("answers", { kind: "answers", books }, signal);
    return { answers, problems };
  }

  /**
   * 公表版, of what was checked last.
   *
   * @throws likewise
   */
  async publication(
    terms: PublicationTerms,
    format: PublicationFormat,
    signal?: AbortSignal,
  ): Promise<MadePublication | PublicationRefusal> {
    return (await this.#askOnce("published", { kind: "publish", terms, format }, signal)).made;
  }

  /** The master in effect when it was checked last. */
  async master(): Promise<MinistryMaster> {
    const { master } = await this.#askOnce("master", { kind: "master" }, undefined);
    return master;
  }

  /** A task that has just one answer, of its own kind. */
  async #askOnce<Kind extends CheckerAnswer["kind"]>(
    kind: Kind,
    task: CheckerTask,
    signal: AbortSignal | undefined,
  ): Promise<Extract<CheckerAnswer, { readonly kind: Kind }>> {
    let own: CheckerAnswer | undefined;
    await this.#ask(task, signal, (answer) => {
      own = answer;
      return true;
    });
    if (own?.kind !== kind) throw new CheckerFailure(`the checker gave no ${kind}`, "");
    return own as Extract<CheckerAnswer, { readonly kind: Kind }>;
  }

  /** @param isLast takes an answer, and tells whether it was the task's last. */
  #ask(
    task: CheckerTask,
    signal: AbortSignal | undefined,
    isLast: (answer: CheckerAnswer) => boolean,
  ): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    const id = ++this.#lastId;
    return new Promise<void>((resolve, reject) => {
      const abort = (): void => end(() => reject(signal?.reason));
      const end = (settle: () => void): void => {
        this.#waiting.delete(id);
        signal?.removeEventListener("abort", abort);
        settle();
      };
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      this.#waiting.set(id, {
        fail: (error) => end(() => reject(error)),
        take: (answer) => {
          const error = errorIn(answer);
          if (error) end(() => reject(error));
          else if (isLast(answer)) end(resolve);
        },
      });
      this.port.post({ ...task, id });
    });
  }

  /** A worker that cannot be had, or has died, answers nobody any more. */
  #break(error: CheckerFailure): void {
    this.#broken = error;
    for (const { fail } of [...this.#waiting.values()]) fail(error);
  }
}

function errorIn(answer: CheckerAnswer): Error | undefined {
  if (answer.kind === "nothingToReport") return new NothingToReport();
  if (answer.kind === "badReference") return new BadReference(answer.place);
  return answer.kind === "failed" ? new CheckerFailure(answer.message, answer.stack) : undefined;
}
