import { readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import ts from "typescript";

/** A page of the snippets: its script as plain JavaScript, and its HTML. */
export interface Snippet {
  readonly script: string;
  readonly html: string;
}

const FOLDER = path.join("samples", "excel");

/**
 * 見本を読む: by its path without ending below samples/excel, as in "46-table/create-table".
 *
 * @throws Error where the file is not a snippet.
 */
export function readSnippet(snippetsFolder: string, name: string): Snippet {
  const page: unknown = load(readFileSync(path.join(snippetsFolder, FOLDER, `${name}.yaml`), "utf8"));
  return { script: plainScript(contentOf(page, "script")), html: contentOf(page, "template") };
}

function contentOf(page: unknown, part: "script" | "template"): string {
  const content = fieldOf(fieldOf(page, part), "content");
  if (typeof content !== "string") throw new Error(`The snippet has no ${part}.`);
  return content;
}

const fieldOf = (object: unknown, name: string): unknown =>
  typeof object === "object" && object !== null
    ? Object.entries(object).find(([key]) => key === name)?.[1]
    : undefined;

const plainScript = (script: string): string =>
  ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
  }).outputText;
