import { publication } from "../../src/jobs/publication";
import type { Removed } from "../../src/domain/publication/Removed";
import type { PreviousCounts } from "../../src/domain/summary/PreviousCounts";
import { markdownOf } from "../../src/domain/publication/markdownOf";
import { reportWords } from "../../src/messages/reportWords.ja";
import { shownRows } from "../support/modelGrid";
import { checkedForm, madeAt, published, soundRows, unsettledRows } from "../support/publicationForm";

const previous: PreviousCounts = {
  source: "内部資料.xlsx",
  title: "2009年度の進捗状況",
  categories: [{ code: "◎", label: "実施済み", stage: "done", count: 3 }],
  unknown: 1,
};

const made = published(checkedForm(), { summary: "yearEnd", previous });
const modelOf = ({ models }: Pick<typeof made, "models">, name: string) => {
  const model = models.find((each) => each.name === name);
  if (!model) throw new Error(`no ${name}`);
  return model;
};
const textOf = (each: Pick<typeof made, "models">): string =>
  JSON.stringify(each.models.map(({ rows }) => rows));
interface Told {
  readonly names?: readonly string[];
  readonly texts?: readonly string[];
  readonly count?: number;
}
const removedOf = (kind: Removed["kind"], sheet: string): Told | undefined =>
  made.removed.find((each) => each.kind === kind && each.sheet === sheet) as Told | undefined;

describe("what goes out", () => {
  test("three sheets, of 検証結果 nothing", () => {
    expect(made.models.map(({ name }) => name)).toEqual(["集計", "進捗状況", "施策一覧"]);
    expect(removedOf("sheet", "検証結果")).toBeDefined();
    expect(made).toMatchObject({ errors: 0, name: "2010年度（平成22年度）年度末の進捗状況（公表版）" });
  });

  test("of 施策一覧 the columns that are for publication, with their rows", () => {
    const measures = modelOf(made, "施策一覧");
    expect(shownRows(measures).slice(0, 2)).toEqual([
      [
        "番号",
        "章",
        "節",
        "項",
        "小項目",
        "細目",
        "該当項目",
        "施策名",
        "担当府省庁",
        "状況",
        "進捗状況",
        "実施期限",
        "再掲",
      ],
      [
        "001",
        "第１章 備え",
        "（１）訓練",
        "",
        "",
        "",
        "ア）",
        "合同訓練の実施",
        "総務省",
        "○",
        "・実施した。\n・続けている。",
        "平成22年度",
        "",
      ],
    ]);
    expect(measures.rows).toHaveLength(4);
    expect(measures.columnWidths).toHaveLength(13);
    expect(measures.tables[0]?.area).toEqual({ top: 1, left: 1, bottom: 4, right: 13 });
    expect(removedOf("columns", "施策一覧")?.names).toEqual(
      expect.arrayContaining(["シート", "行", "担当府省庁（原文）", "備考", "見出しキー", "担当キー"]),
    );
    expect(removedOf("hiddenColumns", "施策一覧")?.names).toEqual(["控え", "担当府省庁の候補"]);
    expect(removedOf("lists", "施策一覧")?.count).toBe(3);
    expect(removedOf("colors", "施策一覧")?.count).toBeGreaterThan(2);
    expect(textOf(made)).not.toMatch(/内緒|経産省/u);
  });

  test("values only: no formula, link, list, color or hidden column; what the formulas gave stands", () => {
    const cells = made.models.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => cell !== null && typeof cell === "object")).toEqual([]);
    for (const model of made.models)
      for (const part of ["validations", "conditionals", "hiddenColumns"])
        expect(model).not.toHaveProperty(part);
    expect(removedOf("formulas", "集計")?.count).toBeGreaterThan(20);
    expect(removedOf("links", "集計")?.count).toBeGreaterThan(0);
    const total = shownRows(modelOf(made, "集計")).find(([first]) => first === "計（行・再掲を除く）");
    expect(total).toContain(3);
  });

  test("集計 says nothing of the team's own sheets and files, and proves nothing", () => {
    const text = textOf({ models: [modelOf(made, "集計")] });
    expect(text).not.toMatch(/施策一覧|検証結果|検算|設定|誤り|内部資料/u);
    expect(text).toContain("前回の数は、2009年度の進捗状況のものです。");
    expect(text).toContain("分母: 再掲を除く3行（全3行、再掲0行）");
    expect(removedOf("proof", "集計")).toBeDefined();
    expect(removedOf("notes", "集計")?.texts).toContain("誤りは見つかっていません（未実施の検査 2件）");
    const { rows, charts } = modelOf(made, "集計");
    expect(rows.at(-1)?.some((cell) => cell !== null)).toBe(true);
    expect(charts?.length).toBe(removedCharts());
  });

  test("進捗状況 stands as it is printed", () => {
    const rows = shownRows(modelOf(made, "進捗状況"));
    expect(rows[0]).toEqual(["2010年度（平成22年度）年度末の進捗状況"]);
    expect(rows).toContainEqual(["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"]);
    expect(rows.every((row) => row.some((cell) => cell !== ""))).toBe(true);
  });
});

/** Every chart of 集計 goes out. */
const removedCharts = (): number =>
  modelOf(published(checkedForm(), { summary: "yearEnd" }), "集計").charts?.length ?? -1;

describe("marks of the user's own", () => {
  test("outweigh those of the beginning, in every sheet", () => {
    const own = published(checkedForm(), { marks: { 備考: "public", 状況: "internal" } });
    const [header] = shownRows(modelOf(own, "施策一覧"));
    expect(header).toContain("備考");
    expect(header).not.toContain("状況");
    expect(shownRows(modelOf(own, "進捗状況"))).toContainEqual([
      "該当項目",
      "施策名",
      "担当府省庁",
      "進捗状況",
    ]);
  });

  test("a column whose header the user has reworded keeps its mark", () => {
    const progress = {
      columns: ["label", "name", "note"],
      headers: { name: "施策の名称", note: "附記" },
    } as const;
    expect(shownRows(modelOf(published(checkedForm(), { progress }), "進捗状況"))).toContainEqual([
      "該当項目",
      "施策の名称",
    ]);
    const own = published(checkedForm(), { progress, marks: { 備考: "public", 施策名: "internal" } });
    expect(shownRows(modelOf(own, "進捗状況"))).toContainEqual(["該当項目", "附記"]);
  });

  test("a sheet of which no column goes out does not go out", () => {
    const marks = Object.fromEntries(
      ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"].map((header) => [header, "internal"] as const),
    );
    const own = published(checkedForm(), { marks });
    expect(own.models.map(({ name }) => name)).toEqual(["集計", "施策一覧"]);
    expect(own.removed).toContainEqual({ kind: "sheet", sheet: "進捗状況" });
  });

  test("what is hidden stays out, whatever its mark", () => {
    const own = published(checkedForm(), { marks: { 控え: "public" } });
    expect(shownRows(modelOf(own, "施策一覧"))[0]).not.toContain("控え");
  });
});

describe("the half-year layout, which has no columns", () => {
  const progress = { layout: "halfYear", conclusion: "順調である。" } as const;

  test("goes out as lines, without the fields that nobody has filled in", () => {
    const own = published(checkedForm(), { progress });
    const model = modelOf(own, "進捗状況");
    const lines = model.rows.map(([first]) => first);
    expect(lines).toEqual(expect.arrayContaining(["概要", "結論", "順調である。", "【進捗状況】"]));
    expect(lines).not.toContain(null);
    expect(lines.join("\n")).not.toContain("とされている施策について");
    expect(model.looks.map(({ look }) => look)).not.toContain("answer");
    expect(markdownOf([model])).toContain("\n\n**【施策名】 合同訓練の実施（総務省）**\n\n【進捗状況】\n\n");
  });

  test.each(["担当府省庁", "施策名", "進捗状況", "節"])("stays where %s is internal", (header) => {
    const own = published(checkedForm(), { progress, marks: { [header]: "internal" } });
    expect(own.removed).toContainEqual({ kind: "sheet", sheet: "進捗状況" });
  });
});

describe("errors that remain", () => {
  const checked = checkedForm(unsettledRows);
  const errors = checked.findings.filter(({ severity }) => severity === "error");

  test("it is refused, and says for how many", () => {
    expect(errors.length).toBeGreaterThan(0);
    expect(publication(checked, { madeAt, insists: false }, reportWords)).toEqual({
      refusedFor: errors.length,
    });
  });

  test("where the user insists, every sheet begins with 未確定", () => {
    const own = published(checked, { insists: true });
    const notice = `未確定（誤り ${errors.length}件）`;
    expect(own.models.map(({ rows }) => rows[0])).toEqual([[notice], [notice], [notice]]);
    expect(textOf(own).split(notice)).toHaveLength(4);
    expect(own.name).toContain("未確定");
    expect(JSON.stringify(own.removed)).not.toContain("未確定");
    const measures = modelOf(own, "施策一覧");
    expect(measures.freeze.rows).toBe(2);
    expect(measures.print.titleRows).toEqual([2, 2]);
    expect(measures.tables[0]?.area).toMatchObject({ top: 2, bottom: 6 });
  });

  test("what was ignored with its reason does not remain", () => {
    const findings = checked.findings.map((finding) => ({ ...finding, ignored: "確認済み" }));
    expect(published({ ...checked, findings }).errors).toBe(0);
  });
});

describe.each(["annual", "halfYear"] as const)("a text (%s)", (layout) => {
  const progress = "・協議会を開催し、取りまとめた結果を公表した。\n".repeat(120).trim();
  const [header = [], first = []] = soundRows;
  const rows = [header, first.map((cell) => (cell === "・実施した。\n・続けている。" ? progress : cell))];
  const textOfForm = (isText: boolean): string =>
    markdownOf(published(checkedForm(rows), { isText, progress: { layout, conclusion: progress } }).models);

  test("is parted by no page", () => {
    const whole = progress.replaceAll("\n", "<br>");
    expect(textOfForm(true)).toContain(whole);
    expect(textOfForm(true)).not.toContain("（続き）");
    // 施策一覧 has it whole in any case.
    expect(textOfForm(true).split(whole).length).toBeGreaterThan(textOfForm(false).split(whole).length);
  });
});
