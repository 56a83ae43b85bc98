import { groupFindings } from "../../../src/taskpane/check/groupFindings";
import { treeMove } from "../../../src/taskpane/check/treeMove";
import { treeRows, type TreeRow } from "../../../src/taskpane/check/treeRows";
import { finding } from "../findings";

const groups = groupFindings([
  finding({ cell: "G1" }),
  finding({ cell: "G2" }),
  finding({ value: "Ｘ", cell: "G3" }),
  finding({ rule: "progress.missing", severity: "warning", value: "", cell: "I9" }),
]);
const [statusRule] = groups;
const ruleKey = statusRule?.key ?? "";
const valueKey = statusRule?.values[0]?.key ?? "";

const shown = (row: TreeRow): string => {
  const name =
    row.kind === "cell" ? row.finding.cell : row.kind === "value" ? row.group.value : row.group.rule;
  return `${row.level} ${name} ${row.position}/${row.setSize}`;
};
const rowsOf = (...open: string[]): TreeRow[] => treeRows(groups, new Set(open));

describe("the rows of the tree", () => {
  test.each([
    ["closed", [], ["1 status.variant 1/2", "1 progress.missing 2/2"]],
    [
      "a rule open: a value of one cell is that cell",
      [ruleKey],
      ["1 status.variant 1/2", "2 〇 1/2", "2 G3 2/2", "1 progress.missing 2/2"],
    ],
    [
      "a value open",
      [ruleKey, valueKey],
      ["1 status.variant 1/2", "2 〇 1/2", "3 G1 1/2", "3 G2 2/2", "2 G3 2/2", "1 progress.missing 2/2"],
    ],
    ["a value in a closed rule", [valueKey], ["1 status.variant 1/2", "1 progress.missing 2/2"]],
  ])("%s", (_, open, expected) => {
    expect(rowsOf(...open).map(shown)).toEqual(expected);
  });

  test("a finding keeps its key when another of its value is put right", () => {
    const fewer = groupFindings([finding({ cell: "G2" })]);
    const keys = treeRows(fewer, new Set(fewer.map(({ key }) => key))).map(({ key }) => key);
    const before = rowsOf(ruleKey, valueKey).find((row) => row.kind === "cell" && row.finding.cell === "G2");
    expect(keys).toContain(before?.key);
  });
});

describe("keys in the tree", () => {
  const rows = rowsOf(ruleKey, valueKey);
  test.each([
    ["ArrowDown", -1, { kind: "select", index: 0 }],
    ["ArrowDown", 5, { kind: "select", index: 5 }],
    ["ArrowUp", 0, { kind: "select", index: 0 }],
    ["ArrowUp", 3, { kind: "select", index: 2 }],
    ["Home", 4, { kind: "select", index: 0 }],
    ["End", 0, { kind: "select", index: 5 }],
    ["ArrowRight", 1, { kind: "select", index: 2 }],
    ["ArrowRight", 2, undefined],
    ["ArrowRight", 5, { kind: "toggle", key: groups[1]?.key }],
    ["ArrowLeft", 1, { kind: "toggle", key: valueKey }],
    ["ArrowLeft", 3, { kind: "select", index: 1 }],
    ["ArrowLeft", 4, { kind: "select", index: 0 }],
    ["ArrowLeft", 5, undefined],
    ["Enter", 2, { kind: "activate" }],
    ["Enter", -1, undefined],
    ["a", 2, undefined],
  ])("%s on row %i", (key, index, expected) => {
    expect(treeMove(key, rows, index)).toEqual(expected);
  });
});
