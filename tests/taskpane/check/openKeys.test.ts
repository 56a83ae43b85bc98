import { groupFindings } from "../../../src/taskpane/check/groupFindings";
import { openKeys } from "../../../src/taskpane/check/openKeys";
import { finding } from "../findings";

const groups = groupFindings([
  finding({ cell: "G1" }),
  finding({ cell: "G2", value: "Ｘ" }),
  finding({ rule: "progress.missing", severity: "warning", value: "", cell: "I1" }),
]);
const [status, progress] = groups.map(({ key }) => key);
const [[circle, cross], [blank]] = groups.map(({ values }) => values.map(({ key }) => key)) as [
  [string, string],
  [string],
];

describe("what stands open", () => {
  test.each([
    ["only what opens by itself, and the only value of a rule", [], [status, blank]],
    ["what the user has closed does not", [status, blank], []],
    ["what the user has opened does", [progress, circle, cross], [status, progress, blank, circle, cross]],
  ])("%s", (_, toggled, expected) => {
    const open = openKeys(
      groups,
      (key) => key === status,
      new Set(toggled.filter((key) => key !== undefined)),
    );
    expect(open).toEqual(new Set(expected));
  });
});
