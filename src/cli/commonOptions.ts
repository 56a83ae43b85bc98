import { parseArgs, type ParseArgsConfig } from "node:util";
import type { DocumentFacts } from "../domain/document/DocumentFacts";
import { usageMessages } from "../messages/cliMessages.ja";
import { UserError } from "./UserError";

/** Options of every command. */
const common = {
  "fiscal-year": { type: "string" },
  term: { type: "string" },
  "as-of": { type: "string" },
  mapping: { type: "string" },
  "save-mapping": { type: "string" },
  master: { type: "string" },
  scheme: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** 命令の引数: files and options as written. */
export interface Arguments {
  readonly files: readonly string[];
  readonly facts: DocumentFacts;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly master?: string;
  readonly scheme?: string;
  readonly json: boolean;
  readonly sheets: readonly string[];
  readonly records: boolean;
  readonly out?: string;
  /** Rule ids, as written. */
  readonly rules: readonly string[];
  /** 回, as written. */
  readonly round?: string;
  readonly info: boolean;
  /** 集計の組み立て and the file of the last period, as written. */
  readonly summary?: string;
  readonly previous?: string;
  /** 進捗状況の体裁, as written. */
  readonly layout?: string;
  /** 割合の端数, as written. */
  readonly rounding?: string;
  /** Whether a 公表版 is made while errors remain. */
  readonly insist: boolean;
  /** Whether cells in which something was found are given a color. */
  readonly mark: boolean;
}

/** Options that not every command takes. */
const special = {
  check: { sheet: { type: "string", multiple: true }, records: { type: "boolean" } },
  repair: {
    sheet: { type: "string", multiple: true },
    out: { type: "string" },
    rule: { type: "string", multiple: true },
  },
  report: {
    sheet: { type: "string", multiple: true },
    out: { type: "string" },
    mark: { type: "boolean" },
    summary: { type: "string" },
    previous: { type: "string" },
    layout: { type: "string" },
    rounding: { type: "string" },
  },
  inquiries: {
    sheet: { type: "string", multiple: true },
    out: { type: "string" },
    round: { type: "string" },
    info: { type: "boolean" },
  },
  answers: { sheet: { type: "string", multiple: true }, out: { type: "string" } },
  publish: {
    sheet: { type: "string", multiple: true },
    out: { type: "string" },
    insist: { type: "boolean" },
    summary: { type: "string" },
    previous: { type: "string" },
    layout: { type: "string" },
    rounding: { type: "string" },
  },
} as const satisfies Record<string, ParseArgsConfig["options"]>;
export type CommandName = keyof typeof special;

/**
 * Reads the arguments of a command.
 *
 * @throws UserError naming the option that cannot be taken.
 */
export function parseArguments(command: CommandName, args: readonly string[]): Arguments {
  const { values, positionals } = parse(command, args);
  return {
    files: positionals,
    facts: readFacts(values["fiscal-year"], values.term, values["as-of"]),
    ...(values.mapping !== undefined && { mapping: values.mapping }),
    ...(values["save-mapping"] !== undefined && { saveMapping: values["save-mapping"] }),
    ...(values.master !== undefined && { master: values.master }),
    ...(values.scheme !== undefined && { scheme: values.scheme }),
    json: values.json,
    sheets: values.sheet ?? [],
    records: values.records ?? false,
    rules: values.rule ?? [],
    info: values.info ?? false,
    mark: values.mark ?? false,
    insist: values.insist ?? false,
    ...(values.summary !== undefined && { summary: values.summary }),
    ...(values.previous !== undefined && { previous: values.previous }),
    ...(values.layout !== undefined && { layout: values.layout }),
    ...(values.rounding !== undefined && { rounding: values.rounding }),
    ...(values.round !== undefined && { round: values.round }),
    ...(values.out !== undefined && { out: values.out }),
  };
}

function parse(command: CommandName, args: readonly string[]) {
  try {
    const options = {
      ...special.check,
      ...special.repair,
      ...special.report,
      ...special.inquiries,
      ...special.publish,
      ...common,
    };
    const parsed = parseArgs({ args: [...args], allowPositionals: true, options });
    const foreign = Object.keys(parsed.values).find(
      (name) => !(name in common) && !(name in special[command]),
    );
    if (foreign !== undefined) throw new UserError(usageMessages.unknownOption(`--${foreign}`));
    return parsed;
  } catch (error) {
    throw argumentError(error);
  }
}

function argumentError(error: unknown): unknown {
  if (!(error instanceof TypeError) || !("code" in error)) return error;
  const option = /'(-[^' ]*)/u.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return new UserError(usageMessages.unknownOption(option));
  const takesNone = error.message.includes("does not take an argument");
  return new UserError(takesNone ? usageMessages.needlessValue(option) : usageMessages.missingValue(option));
}

function readFacts(fiscalYear?: string, term?: string, asOf?: string): DocumentFacts {
  if (fiscalYear !== undefined && !/^(?:19|20)\d{2}$/u.test(fiscalYear)) {
    throw new UserError(usageMessages.badFiscalYear(fiscalYear));
  }
  if (term !== undefined && term !== "上半期" && term !== "年度末")
    throw new UserError(usageMessages.badTerm(term));
  if (asOf !== undefined && !isDay(asOf)) throw new UserError(usageMessages.badDate(asOf));
  return {
    ...(fiscalYear !== undefined && { fiscalYear: Number(fiscalYear) }),
    ...(term !== undefined && { term }),
    ...(asOf !== undefined && { asOf }),
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
