import type { YearMention } from "../reading/Time";
import { type Context, type Known, yearIn } from "./Context";
import { shortYear } from "./shortYear";

/** どの年かを決める. Undefined where the text does not say and nothing else tells. */
export function resolveYear(
  mention: YearMention,
  unit: "fiscal" | "calendar",
  { document, mentioned, standing }: Context,
  notBefore = -Infinity,
): number | undefined {
  const near = (known: Known | undefined, offset: number): number | undefined =>
    known && yearIn(unit, known) + offset;
  switch (mention.said) {
    case "outright":
      return mention.year;
    case "short":
      return shortYear(mention, {
        reference: (mentioned ?? document)?.year,
        written: Math.max(mentioned?.year ?? 0, document?.year ?? 0),
        notBefore,
      });
    case "fromDocument":
      return near(document, mention.offset);
    case "fromMention":
      return near(mentioned ?? document, mention.offset);
    case "understood":
      return near(standing, mention.offset);
    default:
      return undefined;
  }
}
