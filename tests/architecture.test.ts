import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import ts from "typescript";

/** Which folders of src/ a folder may import from; domain knows nobody. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  messages: ["domain"],
  jobs: ["domain"],
  numberFormat: ["domain"],
  excel: ["domain", "jobs", "numberFormat"],
  host: ["domain", "numberFormat"],
  cli: ["domain", "jobs", "excel", "host", "messages"],
  taskpane: ["domain", "jobs", "excel", "messages"],
  commands: ["domain", "jobs", "excel", "messages"],
  preview: ["domain", "jobs", "excel", "host", "messages", "taskpane"],
};

/** What no arrow covers: the checker in its worker writes and reads files of its own, and nothing else of the host. */
const bridges: readonly string[] = [
  "taskpane/checker/inquiryTasks.ts → ../../host/xlsx/writeModels",
  "taskpane/checker/publicationTasks.ts → ../../host/xlsx/writeModels",
  "taskpane/checker/answersIn.ts → ../../host/xlsx/readXlsx",
  "taskpane/checker/previousIn.ts → ../../host/xlsx/readXlsx",
];

/** The only packages that pure code may use: they touch neither Excel, React, files nor the clock. */
const purePackages = ["fastest-levenshtein"];
const SRC = "src";

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SRC, file), "utf8");
  const targets = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const folder = file.split(path.sep)[0] ?? "";
  return targets.map((target) => ({ file, folder, target }));
}

const imports = sourceFiles().flatMap(importsOf);
const isOwn = ({ target }: Import): boolean => target.startsWith(".");
const targetFolder = ({ file, target }: Import): string =>
  path.join(path.dirname(file), target).split(path.sep)[0] ?? "";

/** Folders of which everything runs in a page too, but for files that say so in their names. */
const pageFolders = ["domain", "messages", "jobs", "numberFormat", "excel", "host"];
const isForNode = (file: string): boolean => path.basename(file).includes("Node");
const runsInPage = (file: string): boolean =>
  pageFolders.includes(file.split(path.sep)[0] ?? "") && !isForNode(file);

/** What only Node has, as names that stand by themselves. */
const nodeGlobals = ["Buffer", "process", "require", "__dirname", "__filename", "setImmediate"];

function nodeGlobalsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(SRC, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && nodeGlobals.includes(node.text) && !isMemberName(node))
      found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isMemberName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isClassElement(node.parent)) && node.parent.name === node;

describe("what runs in a page asks nothing of Node", () => {
  const inPage = imports.filter(({ file }) => runsInPage(file));

  test("no module of Node is imported", () => {
    const wrong = inPage.filter(({ target }) => isBuiltin(target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("no file for Node is imported, though there are some", () => {
    const wrong = inPage.filter((each) => isOwn(each) && isForNode(each.target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    expect(imports.filter((each) => isForNode(each.file)).length).toBeGreaterThan(0);
  });

  test("no global of Node is named", () => {
    expect(sourceFiles().filter(runsInPage).flatMap(nodeGlobalsIn)).toEqual([]);
    expect(nodeGlobalsIn("cli/main.ts")).toContain("cli/main.ts: process");
  });
});

describe("the arrows between the folders of src/", () => {
  test("every folder is known, and imports were found at all", () => {
    expect([...new Set(imports.map(({ folder }) => folder))].filter((folder) => !(folder in arrows))).toEqual(
      [],
    );
    expect(imports.length).toBeGreaterThan(100);
  });

  test("a folder imports only from where its arrow points", () => {
    const wrong = imports
      .filter(isOwn)
      .filter(
        (each) => targetFolder(each) !== each.folder && !arrows[each.folder]?.includes(targetFolder(each)),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong.sort()).toEqual([...bridges].sort());
  });

  test("domain, jobs and messages use no platform", () => {
    const pure = imports.filter(({ folder }) => ["domain", "jobs", "messages"].includes(folder));
    const foreign = pure.filter((each) => !isOwn(each) && !purePackages.includes(each.target));
    expect(foreign.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("domain asks no clock", () => {
    const clocks = sourceFiles()
      .filter((file) => file.startsWith("domain"))
      .filter((file) =>
        /Date\.now|new Date\(\)|performance\.now/u.test(readFileSync(path.join(SRC, file), "utf8")),
      );
    expect(clocks).toEqual([]);
  });

  test("Office.js is spoken in excel/ only", () => {
    const speakers = sourceFiles()
      .filter((file) => !/^(?:excel|host)/u.test(file))
      .filter((file) => /Excel\.run|\.sync\(/u.test(readFileSync(path.join(SRC, file), "utf8")));
    expect(speakers).toEqual([]);
  });

  test("no invisible or Cyrillic letter stands literally in a source", () => {
    const letters = /[\u00AD\u200B-\u200F\u2060\uFEFF\u0400-\u04FF]/u;
    const files = sourceFiles().filter((file) => letters.test(readFileSync(path.join(SRC, file), "utf8")));
    expect(files).toEqual([]);
  });
});
