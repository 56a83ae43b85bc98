import fc from "fast-check";
import type { StatusCounts } from "../../../src/domain/counting/StatusCounts";
import { tallyMeasures, type Tally } from "../../../src/domain/counting/tallyMeasures";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { fictionalReport } from "../../support/fictionalReport";
import { generatedMeasures } from "../../support/generatedMeasures";

const words = ({ byCategory, unknown, total }: StatusCounts): string =>
  `${byCategory.join(" ")} ?${unknown} =${total}`;
const holds = (property: (tally: Tally, rows: readonly MeasureRow[]) => void): void => {
  fc.assert(
    fc.property(generatedMeasures, (rows) => property(tallyMeasures(rows, { scheme, master }), rows)),
  );
};

test("the fictional form by status: rows, and the measures that they make up", () => {
  const { tally } = fictionalReport();
  expect([words(tally.byStatus), words(tally.letters)]).toEqual(["2 1 1 1 ?1 =6", "1 1 1 1 ?1 =5"]);
});

describe("whatever the rows say", () => {
  test("every live row is counted once, every relisted one never", () => {
    holds(({ byStatus, rows }, measures) => {
      const live = measures.filter(({ relisted }) => !relisted);
      expect(byStatus.total).toBe(live.length);
      expect(rows.filter(({ isCounted }) => isCounted).map(({ row }) => row)).toEqual(live);
    });
  });

  test("the categories and 未記入・不明 make up the total", () => {
    holds(({ byStatus, letters }) => {
      for (const { byCategory, unknown, total } of [byStatus, letters])
        expect(byCategory.reduce((sum, count) => sum + count, unknown)).toBe(total);
    });
  });

  test("there are not more measures than rows, and one live row stands for each", () => {
    holds(({ letters, byStatus, rows }) => {
      expect(letters.total).toBeLessThanOrEqual(byStatus.total);
      const standing = rows.filter(({ letter }) => letter !== undefined);
      expect(standing).toHaveLength(letters.total);
      expect(standing.filter(({ isCounted }) => !isCounted)).toEqual([]);
    });
  });

  test("a measure has all ministries that its live rows name", () => {
    holds(({ rows }) => {
      const named = rows.filter(({ isCounted }) => isCounted).flatMap(({ row }) => row.ministries);
      expect(new Set(rows.flatMap(({ letter }) => letter?.ministries ?? []))).toEqual(new Set(named));
    });
  });
});
