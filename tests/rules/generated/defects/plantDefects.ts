import type { DocumentDraft, Planted, RowDraft } from "../GeneratedDocument";
import type { SeededRandom } from "../SeededRandom";
import type { Bed } from "./Defect";
import { deadlineDefects } from "./deadlineDefects";
import { labelDefects } from "./labelDefects";
import { ministryDefects } from "./ministryDefects";
import { progressDefects } from "./progressDefects";
import { relistedDefects } from "./relistedDefects";
import { rowDefects } from "./rowDefects";
import { statusDefects } from "./statusDefects";
import { textDefects } from "./textDefects";

export const allDefects = [
  ...rowDefects,
  ...labelDefects,
  ...ministryDefects,
  ...statusDefects,
  ...progressDefects,
  ...relistedDefects,
  ...deadlineDefects,
  ...textDefects,
];

/** So many rows to a defect, so that what is right remains what most of a sheet does. */
const ROWS_EACH = 6;

/** 不備を入れる: many kinds at once, none in the way of another. */
export function plantDefects(document: DocumentDraft, random: SeededRandom): Planted[] {
  const bed = bedOf(document, random);
  const planted: Planted[] = [];
  const most = Math.floor(document.rows.length / ROWS_EACH);
  for (const defect of random.shuffled(allDefects)) {
    if (planted.length >= most) break;
    planted.push(...defect.plant(bed));
  }
  return planted;
}

function bedOf(document: DocumentDraft, random: SeededRandom): Bed {
  const taken = new Set<RowDraft>();
  const takenBlocks = new Set<number>();
  for (const { base } of document.rows) if (base) taken.add(base);
  return {
    document,
    random,
    free: (isMeant = () => true) =>
      random.shuffled(document.rows.filter((row) => !taken.has(row) && isMeant(row))),
    freeBlock: ({ block }) => !takenBlocks.has(block),
    take: (...rows) => rows.forEach((row) => taken.add(row)),
    takeBlock: ({ block }) => takenBlocks.add(block),
  };
}
