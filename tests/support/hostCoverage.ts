import { readFileSync } from "node:fs";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { HostCollection, membersOf, type HostObject } from "../../src/host/protocol/HostObject";
import { hostClasses } from "./hostClasses";

const TYPES = "node_modules/@types/office-js/index.d.ts";
export const HOST_COVERAGE_FILE = "tests/golden/hostCoverage.json";

/** How far the host answers a class of Office.js; a property that can be read only is missing as `name (set)`. */
export interface ClassCoverage {
  readonly implemented: number;
  readonly missing: readonly string[];
}

/** What the client library has for its own use, and what it does without asking the host. */
const PLUMBING = new Set([
  "constructor",
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** Properties that the client writes under another name in a roundabout way. */
const SENT_OTHERWISE = new Map([
  ["showGridlines", "gridlines"],
  ["showHeadings", "headings"],
]);

/** ホストが答える範囲: of each class, the documented members that the client library has, and those unanswered. */
export function hostCoverage(): Record<string, ClassCoverage> {
  const documented = documentedMembers();
  const client = loadNodeClient().Excel as unknown as Record<string, { readonly prototype: object }>;
  return Object.fromEntries(
    Object.entries(hostClasses).map(([name, host]) => {
      const prototype = client[name]?.prototype;
      const members = documented.get(name);
      if (!prototype || !members) throw new Error(`The client has no class ${name}.`);
      return [name, coverageOf(prototype, host.prototype, members)];
    }),
  );
}

/** What stands on the host's prototypes, and can so be reached, but is neither a member of Office.js nor plumbing. */
export function undocumentedMembers(): string[] {
  const documented = documentedMembers();
  const roundabout = new Set(SENT_OTHERWISE.values());
  return Object.entries(hostClasses).flatMap(([name, { prototype }]) =>
    membersOf(prototype)
      .filter((member) => !member.startsWith("_") && !roundabout.has(member))
      .filter((member) => documented.get(name)?.has(member) !== true)
      .map((member) => `${name}.${member}`),
  );
}

function coverageOf(client: object, host: HostObject, documented: ReadonlySet<string>): ClassCoverage {
  const members = Object.entries(Object.getOwnPropertyDescriptors(client))
    .filter(([name]) => documented.has(name) && !PLUMBING.has(name))
    .flatMap(([name, descriptor]) => askedOf(name, descriptor));
  const missing = members.filter(({ isAnsweredBy }) => !isAnsweredBy(host)).map(({ label }) => label);
  return { implemented: members.length - missing.length, missing: missing.sort() };
}

interface Asked {
  readonly label: string;
  readonly isAnsweredBy: (host: HostObject) => boolean;
}

/** What a member of the client asks of the host; the client may send another name than its own. */
function askedOf(name: string, { get, set, value }: PropertyDescriptor): Asked[] {
  const registration = sentName(get, /this\.(_Register\w+)\(/u);
  if (registration !== undefined)
    return [{ label: name, isAnsweredBy: (host) => hasMethod(host, registration) }];
  if (typeof value === "function") {
    const sent =
      sentName(value, /_(?:invokeMethod|createMethodObject)\((?:Excel\.\w+, )?this, "(\w+)"/u) ?? name;
    return [{ label: name, isAnsweredBy: (host) => hasMethod(host, sent) }];
  }
  const written = SENT_OTHERWISE.get(name) ?? sentName(set, /_invokeSetProperty\(this, "(\w+)"/u);
  const reading: Asked = { label: name, isAnsweredBy: (host) => descriptorOf(host, name)?.get !== undefined };
  if (written === undefined) return [reading];
  return [
    reading,
    { label: `${name} (set)`, isAnsweredBy: (host) => descriptorOf(host, written)?.set !== undefined },
  ];
}

/** The name that a function of the client sends, as a class of the host has it. */
function sentName(member: unknown, pattern: RegExp): string | undefined {
  const [, name] = (typeof member === "function" && pattern.exec(member.toString())) || [];
  return name?.startsWith("_") ? name : name && name.charAt(0).toLowerCase() + name.slice(1);
}

const hasMethod = (host: HostObject, name: string): boolean =>
  typeof descriptorOf(host, name)?.value === "function";

function descriptorOf(host: HostObject, name: string): PropertyDescriptor | undefined {
  for (let each: object = host; each !== HostCollection.prototype && each !== Object.prototype;) {
    const descriptor = Object.getOwnPropertyDescriptor(each, name);
    if (descriptor) return descriptor;
    each = Object.getPrototypeOf(each) as object;
  }
  return undefined;
}

/** Members of each class as Microsoft's type declarations name them. */
function documentedMembers(): Map<string, Set<string>> {
  const types = readFileSync(TYPES, "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const classes = excel
    .slice(0, excel.indexOf("\n}"))
    .matchAll(/^ {4}class (\w+) extends [^{]*\{([\s\S]*?)^ {4}\}/gmu);
  return new Map(
    [...classes].map(([, name = "", body = ""]) => [
      name,
      new Set([...body.matchAll(/^ {8}(?:readonly )?(\w+)[(<:?]/gmu)].map(([, member = ""]) => member)),
    ]),
  );
}
