import { strFromU8, unzipSync } from "fflate";
import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";

const WORKBOOK = "xl/workbook.xml";
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
/** Parts whose loss of their end the codec does not notice: half a sheet would read as a whole one. */
const vital = /^xl\/(?:workbook|sharedStrings|worksheets\/[^/]+)\.xml$/u;
const END_LENGTH = 64;

/**
 * 途中で切れた部品がないか: every vital part ends with its closing tag.
 *
 * @param look is shown each of them, as they are unpacked here anyway
 * @throws UnreadableWorkbook
 */
export function requireWholeParts(
  bytes: Uint8Array,
  look: (name: string, part: Uint8Array) => void = () => undefined,
): void {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => vital.test(name) && names.push(name) < 0 });
  for (const name of names) {
    // One at a time: all sheets of a large workbook at once would double its memory.
    const part = unzipPart(bytes, name) ?? new Uint8Array();
    const end = strFromU8(part.slice(-END_LENGTH)).trimEnd();
    if (!/(?:worksheet|chartsheet|dialogsheet|sst|workbook)>$|\/>$/u.test(end))
      throw new UnreadableWorkbook("damaged");
    look(name, part);
  }
}

/**
 * Positions in the workbook of the sheets that hold cells; chart sheets and macro sheets do not. Undefined
 * where the directory is built unusually, as all sheets are then taken for worksheets.
 */
export function worksheetPositions(bytes: Uint8Array): ReadonlySet<number> | undefined {
  const workbook = textOf(bytes, WORKBOOK);
  const relations = textOf(bytes, WORKBOOK_RELATIONS);
  if (workbook === undefined || relations === undefined) return undefined;
  const typeById = new Map(
    elements(relations, "Relationship").map((each) => [attribute(each, "Id"), attribute(each, "Type")]),
  );
  const types = elements(workbook, "sheet").map((each) => typeById.get(attribute(each, "[\\w]+:id")));
  const positions = types.flatMap((type, index) => (type?.endsWith("/worksheet") ? [index] : []));
  return positions.length > 0 ? new Set(positions) : undefined;
}

const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "gu")) ?? [];

const attribute = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(element)?.[1];

function textOf(bytes: Uint8Array, name: string): string | undefined {
  const part = unzipPart(bytes, name);
  return part && strFromU8(part);
}

const unzipPart = (bytes: Uint8Array, name: string): Uint8Array | undefined =>
  unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
