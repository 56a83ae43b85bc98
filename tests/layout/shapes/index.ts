import type fc from "fast-check";
import { headerShapes } from "./headerShapes";
import { listShapes } from "./listShapes";
import { mixedShapes } from "./mixedShapes";
import { neighbourShapes } from "./neighbourShapes";
import { noiseShapes } from "./noiseShapes";
import { otherTableShapes } from "./otherTableShapes";
import { printedShapes } from "./printedShapes";
import type { WrittenSheet } from "./WrittenSheet";

/** シートの形: by name, the shapes in which sheets of measures come. */
export const shapes: Readonly<Record<string, fc.Arbitrary<WrittenSheet>>> = {
  ...headerShapes,
  ...listShapes,
  ...noiseShapes,
  ...printedShapes,
  ...neighbourShapes,
  ...otherTableShapes,
  ...mixedShapes,
};
