import { checkAddresses } from "./checkAddresses";
import { checkFixedValues } from "./checkFixedValues";
import { checkIcons } from "./checkIcons";
import { checkIdentity } from "./checkIdentity";
import { checkResources } from "./checkResources";
import { checkShape } from "./checkShape";
import { checkTexts } from "./checkTexts";
import type { Fault } from "./Fault";
import { parseManifest } from "./manifestXml";
import type { PublishedFiles } from "./PublishedFiles";

export interface ManifestSurroundings {
  /** Of package.json, as `0.1.0`. */
  readonly version: string;
  readonly files: PublishedFiles;
}

/** マニフェストの点検, without any network. Where the elements themselves are wrong, nothing else is looked at. */
export function checkManifest(text: string, { version, files }: ManifestSurroundings): readonly Fault[] {
  const root = parseOrFault(text);
  if ("message" in root) return [root];
  const shape = checkShape(root);
  if (shape.length > 0) return shape;
  return [
    ...checkIdentity(root, version),
    ...checkFixedValues(root),
    ...checkTexts(root),
    ...checkResources(root),
    ...checkAddresses(root, files),
    ...checkIcons(root, files),
  ];
}

function parseOrFault(text: string): ReturnType<typeof parseManifest> | Fault {
  try {
    return parseManifest(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { element: "（文書）", message: `XML として読めません: ${reason}` };
  }
}
