import { rules } from "../../src/domain/rules/registry";
import { findingMessage } from "../../src/messages/ja";
import { caseCell, checkCase } from "./caseSheet";
import { ruleCases } from "./cases";

const titleOf = (rows: readonly object[]): string => JSON.stringify(rows).slice(0, 90);

describe.each(rules.map((rule) => rule.id))("%s", (id) => {
  const { bad, good } = ruleCases[id];

  test("has good and bad examples", () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
  });

  test.each(bad.map((each) => [titleOf(each.rows), each] as const))("fires on %s", (_, each) => {
    const isOfSheet = each.finds.some(({ field, cell }) => field === "sheet" && cell === undefined);
    const soundRows = isOfSheet ? 0 : undefined;
    const found = checkCase(each, new Map(), soundRows).findings.filter(({ rule }) => rule === id);
    expect(found).toMatchObject(
      each.finds.map(({ at = 0, field, cell, suggestion, safe = false, severity }) => ({
        cell: cell ?? caseCell(at, field),
        field,
        suggestion,
        safe,
        ...(severity && { severity }),
      })),
    );
  });

  const repairable = bad.filter(({ finds }) => finds.some(({ suggestion }) => suggestion !== null));
  if (repairable.length > 0) {
    test.each(repairable.map((each) => [titleOf(each.rows), each] as const))(
      "is silent once repaired: %s",
      (_, each) => {
        const repairs = each.finds.flatMap(({ at = 0, field, cell, suggestion }) =>
          suggestion === null ? [] : [[cell ?? caseCell(at, field), suggestion] as const],
        );
        const after = checkCase(each, new Map(repairs)).findings.filter(({ rule }) => rule === id);
        expect(after.filter(({ cell }) => repairs.some(([address]) => address === cell))).toEqual([]);
      },
    );
  }

  test.each(bad.map((each) => [titleOf(each.rows), each] as const))(
    "says in Japanese what is wrong: %s",
    (_, each) => {
      for (const finding of checkCase(each).findings) {
        const message = findingMessage(finding);
        // What is quoted from the sheet may be anything; our own words are Japanese sentences, about Excel at most.
        const ownWords = message.replace(/「[^」]*」|（[^）]*）|Excel/gu, "");
        expect(message).toMatch(/。$/u);
        expect(ownWords).not.toMatch(/[A-Za-z]/u);
      }
    },
  );

  test.each(good.map((each) => [titleOf(each.rows), each] as const))("stays silent on %s", (_, each) => {
    expect(checkCase(each).findings.filter(({ rule }) => rule === id)).toEqual([]);
  });
});

test("rule ids are unique slugs", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)$/u.test(id))).toEqual([]);
});
