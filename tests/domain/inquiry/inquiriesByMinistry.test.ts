import { defaultMinistryMaster } from "../../../src/domain/ministry/defaultMinistryMaster";
import { askedOf, booksOf, checkForm, formOf } from "../../support/inquiryForm";
import type { CellSpec } from "../../support/grids";

const row = (label: string, name: string, ministries: string, status = "", progress = "・実施した。") => [
  label,
  "（１）備え",
  `${label}）`,
  name,
  ministries,
  status,
  progress,
];

const asked = (rows: CellSpec[][], merges: string[] = []) =>
  askedOf(booksOf(checkForm(formOf(rows, merges))));

describe("whom a finding is asked of", () => {
  test.each([
    ["総務省及び経済産業省", "総務省"],
    ["経済産業省、総務省", "経済産業省"],
    ["消防庁", "消防庁"],
    ["IPA、経済産業省", "経済産業省"],
    ["全府省庁", "担当不明"],
    ["全府省庁、総務省", "担当不明"],
    ["協議会", "担当不明"],
    ["協議会、総務省", "担当不明"],
    ["", "担当不明"],
  ])("of %j: %s", (ministries, ministry) => {
    const books = asked([row("ア", "訓練の実施", ministries), row("イ", "点検の実施", "防衛省", "○")]);
    expect(books[ministry]).toContain("F2 status.missing");
    expect(
      Object.values(books)
        .flat()
        .filter((each) => each === "F2 status.missing"),
    ).toHaveLength(1);
  });

  test("ministries come in the master's order, the team last, findings from top to bottom", () => {
    const books = booksOf(
      checkForm(
        formOf([
          row("ア", "訓練の実施", "経済産業省"),
          row("イ", "点検の実施", "協議会"),
          row("ウ", "窓口の整備", "総務省"),
          row("エ", "手引きの改定", "経済産業省"),
          row("オ", "調査の実施", "防衛省", "○"),
        ]),
      ),
    );
    expect(books.map(({ ministry }) => ministry)).toEqual(["総務省", "経済産業省", undefined]);
    expect(askedOf(books)["経済産業省"]).toEqual(["F2 status.missing", "F5 status.missing"]);
  });

  test("a cell merged over the rows of several is asked of the first", () => {
    const rows = [
      ["001", "（１）備え", "ア）", "訓練の実施", "総務省", "○", "・調整中"],
      ["001", "（１）備え", "ア）", "訓練の実施", "防衛省", "○", null],
    ];
    expect(asked(rows, ["G2:G3"])).toEqual({ 総務省: ["G2 text.placeholder"] });
  });

  test("a form that nobody answered is asked of its ministry; one of several ministries is the team's", () => {
    const blank = (ministry: string) => ["001", "（１）備え", "ア）", "訓練の実施", ministry, "", ""];
    expect(asked([blank("総務省")])).toEqual({ 総務省: ["A1 form.unanswered"] });
    expect(asked([blank("総務省"), ["002", ...blank("防衛省").slice(1)]])["担当不明"]).toContain(
      "A1 form.unanswered",
    );
  });

  test("info is asked only where it is wanted, and never what the user has decided to leave", () => {
    const checked = checkForm(formOf([row("ア", "訓練の実施", "総務省", "○", "Wｅｂで実施した。")]));
    expect(askedOf(booksOf(checked))).toEqual({});
    expect(askedOf(booksOf(checked, ["info"]))).toEqual({ 総務省: ["G2 text.mixed-width"] });
    const left = checked.findings.map((finding) => ({ ...finding, ignored: "表記は原文のとおり" }));
    expect(booksOf({ ...checked, findings: left }, ["info"])).toEqual([]);
  });

  test("another master, other ministries", () => {
    const master = {
      ...defaultMinistryMaster,
      entries: [{ name: "海洋局", kind: "body" as const, verified: true }],
    };
    const checked = checkForm(formOf([row("ア", "訓練の実施", "海洋局")]), { master });
    expect(askedOf(booksOf(checked))["海洋局"]).toContain("F2 status.missing");
  });
});

describe("what is not shown of another ministry's rows", () => {
  const base = row("ア", "情報共有体制の充実強化", "法務省", "○");
  const others = [row("イ", "点検の実施", "総務省", "○"), row("ウ", "窓口の整備", "総務省", "○")];
  const booksWith = (relisted: CellSpec[], first: CellSpec[] = base) =>
    booksOf(checkForm(formOf([first, ...others, relisted])));
  const cellsOf = (books: ReturnType<typeof booksWith>, ministry: string) =>
    books.find((book) => book.ministry === ministry)?.model.rows.flat() ?? [];

  test("the near name of another ministry's measure is left out, and so is the suggestion", () => {
    const near = row("エ", "情報共有体制の充実強化策（再掲）", "総務省", "○", "・再掲");
    const cells = cellsOf(booksWith(near), "総務省").join("\n");
    expect(cells).toContain("再掲とありますが、同じ名前の元の施策が見つかりません。");
    expect(cells).not.toMatch(/充実強化(?!策)/u);
  });

  test("that of its own measure is told", () => {
    const near = row("エ", "情報共有体制の充実強化策（再掲）", "法務省", "○", "・再掲");
    const cells = cellsOf(booksWith(near), "法務省");
    expect(cells).toContain("情報共有体制の充実強化（再掲）");
    expect(cells.join("\n")).toContain("近い名前に「情報共有体制の充実強化」があります。");
  });

  test("the ministries of another's measure are left out", () => {
    const first = row("ア", "訓練の実施", "法務省及び海洋局の協議会", "○");
    const cells = cellsOf(
      booksWith(row("エ", "訓練の実施（再掲）", "総務省", "○", "・再掲"), first),
      "総務省",
    );
    expect(cells).toContain("元の施策と担当府省庁が違います。");
    expect(cells.join("\n")).not.toContain("海洋局");
  });
});
