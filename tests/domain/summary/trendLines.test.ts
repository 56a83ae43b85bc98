import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { previousCounts } from "../../../src/domain/summary/PreviousCounts";
import type { StatusScheme } from "../../../src/domain/status/StatusScheme";
import { trendOf } from "../../../src/domain/summary/trendLines";
import { measureRow } from "../../support/measures";
import { shownRows } from "../../support/modelGrid";
import { reportModels } from "../../support/reportModels";

const tallyOf = (statuses: readonly (string | null)[], used = scheme) =>
  tallyMeasures(
    statuses.map((status) => measureRow({ status })),
    { scheme: used, master },
  );

const now = tallyOf(["◎", "◎", "○", "○", "○", "×", null]);
const before = previousCounts(
  tallyOf(["◎", "○", "○", "○", "○", "△"]),
  { fiscalYear: 2009, term: "年度末" },
  "前回.xlsx",
);

test("the last period beside this one, counted by hand", () => {
  const { summary } = reportModels({ tally: now, blocks: [{ kind: "trend" }], previous: before });
  const rows = shownRows(summary).map((cells) => cells.join("|"));
  const first = rows.indexOf("推移");
  expect(rows.slice(first, first + 9)).toEqual([
    "推移",
    "区分|内容|前回|今回|増減|動き|前回（％）|今回（％）|差（ポイント）",
    "◎|実施済み|1|2|1|↑|17|29|12",
    "○|実施予定（準備中）|4|3|-1|↓|67|43|-24",
    "△|実施見込み（着手前）|1|0|-1|↓|17|0|-17",
    "×|実施できるか不明|0|1|1|↑|0|14|14",
    "未記入・不明||0|1|1|↑|0|14|14",
    "合計||6|7|1|↑|100|100|0",
    "※ 前回の数は「前回.xlsx」（2009年度（平成21年度）年度末の進捗状況）を数えたものです。",
  ]);
});

test("without earlier counts there is no such block", () => {
  const { summary } = reportModels({ tally: now, blocks: [{ kind: "trend" }] });
  expect(shownRows(summary).map(([first]) => first)).not.toContain("推移");
});

test("where the categories are others, they are compared by their stages", () => {
  const letters = ["A", "B", "C"];
  const stages = ["done", "underway", "underway"] as const;
  const own: StatusScheme = {
    name: "ABC",
    categories: letters.map((code, index) => ({
      code,
      label: code,
      definition: "",
      wordings: [],
      stage: stages[index] ?? "unclear",
    })),
  };
  const { by, lines } = trendOf(before, tallyOf(["A", "B", "C", "C"], own));
  expect(by).toBe("stage");
  expect(lines.map(({ words, previous, now: { value } }) => `${words[0]} ${previous} ${value}`)).toEqual([
    "実施済み 1 1",
    "実施中・準備中 4 3",
    "着手前 1 0",
    "実施できるか不明 0 0",
    "未記入・不明 0 0",
  ]);
});
