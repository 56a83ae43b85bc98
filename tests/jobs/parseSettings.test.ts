import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { defaultStatusScheme } from "../../src/domain/status/defaultStatusScheme";
import { crossBlock } from "../../src/domain/summary/SummaryBlock";
import { BadFileContent } from "../../src/jobs/BadFileContent";
import { keptSettings, parseSettings, type Settings } from "../../src/jobs/parseSettings";

const asKept = (settings: unknown): unknown => JSON.parse(JSON.stringify(settings));
const [category] = defaultStatusScheme.categories;

const previous = {
  source: "前回.xlsx",
  title: "2009年度の進捗状況",
  categories: [{ code: "◎", label: "実施済み", stage: "done", count: 3 }],
  unknown: 1,
} as const;

describe("settings kept in a workbook", () => {
  test.each<[string, Settings]>([
    ["nothing chosen", { facts: {} }],
    ["the facts", { facts: { fiscalYear: 2010, term: "上半期", asOf: "2010-09-30" } }],
    ["a scheme", { facts: {}, scheme: defaultStatusScheme }],
    ["a ready set of blocks", { facts: {}, summary: "yearEnd" }],
    [
      "blocks of one's own",
      { facts: {}, summary: [{ kind: "overall" }, crossBlock(["ministry", "deadline"])] },
    ],
    ["earlier counts", { facts: {}, previous }],
    ["how shares are rounded", { facts: {}, rounding: "largestRemainder" }],
    ["marks of columns", { facts: {}, publication: { 備考: "public", 状況: "internal" } }],
    [
      "how 進捗状況 looks",
      {
        facts: {},
        progress: {
          layout: "halfYear",
          annex: "別添１",
          calendar: "era",
          columns: ["name", "progress"],
          widths: { name: 30 },
          font: { name: "ＭＳ 明朝", size: 10.5 },
        },
      },
    ],
    ["a master", { facts: {}, master: defaultMinistryMaster }],
  ])("come back as they were: %s", (_, settings) => {
    expect(parseSettings(asKept(keptSettings(settings)))).toEqual(settings);
  });

  test.each<[string, unknown, string]>([
    ["nothing", null, "version"],
    ["a text", "settings", "version"],
    ["another version", { version: 2, facts: {} }, "version"],
    ["a year that is none", { version: 1, facts: { fiscalYear: "2010" } }, "fiscalYear"],
    ["a term that is none", { version: 1, facts: { term: "通年" } }, "term"],
    ["a day that is none", { version: 1, facts: { asOf: "2010/9/30" } }, "asOf"],
    ["a scheme without categories", { version: 1, scheme: { name: "区分", categories: [] } }, "scheme"],
    [
      "a category without a code",
      { version: 1, scheme: { name: "区分", categories: [{ ...category, code: "" }] } },
      "scheme",
    ],
    [
      "a category of an unknown stage",
      { version: 1, scheme: { name: "区分", categories: [{ ...category, stage: "late" }] } },
      "scheme",
    ],
    ["earlier counts below nought", { version: 1, previous: { ...previous, unknown: -1 } }, "previous"],
    ["a mark that is none", { version: 1, publication: { 備考: "secret" } }, "publication"],
    ["marks that are no table", { version: 1, publication: ["public"] }, "publication"],
    ["a layout that is none", { version: 1, progress: { layout: "weekly" } }, "layout"],
    ["a width that is none", { version: 1, progress: { widths: { name: 0 } } }, "widths"],
    ["an option that is none", { version: 1, progress: { colour: "red" } }, "colour"],
    ["a rounding that is none", { version: 1, rounding: "up" }, "rounding"],
    ["a set that is none", { version: 1, summary: "monthly" }, "summary"],
    ["a block that is none", { version: 1, summary: [{ kind: "pivot" }] }, "summary"],
    ["a block of nothing known", { version: 1, summary: [crossBlock(["weather" as "done"])] }, "summary"],
    ["a master without entries", { version: 1, master: {} }, "entries"],
  ])("are refused by name: %s", (_, content, place) => {
    expect(() => parseSettings(content)).toThrow(new BadFileContent(place));
  });
});
