import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** 使われている API: a member of Office.js, where a source uses it, and the ExcelApi set it came with. */
export interface ApiUse {
  /** As `Range.getMergedAreasOrNullObject`. */
  readonly member: string;
  /** Relative to src/. */
  readonly file: string;
  /** `1.13`, or what stands in its place, as `ExcelApiOnline 1.1`. */
  readonly set: string;
}

const SRC = path.resolve("src");
const API_SET = /\[Api set: ([^\]]+)\]/u;

/** Every member of Excel's API that the sources of a folder of src/ name, with the set its types tell. */
export function apiSetsUsed(folder: string): readonly ApiUse[] {
  const files = readdirSync(path.join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => path.join(SRC, folder, file));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? usesIn(source, checker) : [];
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, path.resolve(".")).options;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly ApiUse[] {
  const file = path.relative(SRC, source.fileName);
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const declaration of declarationsOf(node, checker)) {
      const set = setOf(declaration);
      if (set !== undefined) uses.push({ member: nameOf(declaration), file, set });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Of a call, the overload it takes; of a key of an object, the option it sets. */
function declarationsOf(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isCallExpression(node)) {
    const declaration = checker.getResolvedSignature(node)?.declaration;
    return declaration ? [declaration as ts.Declaration] : [];
  }
  if (!ts.isIdentifier(node) || isCalled(node)) return [];
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return optionOf(node, checker);
  return checker.getSymbolAtLocation(node)?.declarations ?? [];
}

const isCalled = (name: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(name.parent) &&
  ts.isCallExpression(name.parent.parent) &&
  name.parent.parent.expression === name.parent;

function optionOf(name: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const literal = name.parent.parent;
  if (!ts.isObjectLiteralExpression(literal)) return [];
  const type = checker.getContextualType(literal);
  return type?.getProperty(name.text)?.declarations ?? [];
}

/** The set of the member itself, or else of the class that it stands in. */
function setOf(declaration: ts.Declaration): string | undefined {
  const source = declaration.getSourceFile();
  if (!source.fileName.includes("@types/office-js")) return undefined;
  for (
    let node: ts.Node | undefined = declaration;
    node && !ts.isModuleDeclaration(node);
    node = node.parent
  ) {
    const set = API_SET.exec(source.text.slice(node.getFullStart(), node.getStart()))?.[1];
    if (set !== undefined) return set.replace(/^ExcelApi /u, "");
  }
  return undefined;
}

function nameOf(declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const owner = ts.getNameOfDeclaration(declaration.parent as ts.Declaration)?.getText();
  return owner === undefined ? name : `${owner}.${name}`;
}
