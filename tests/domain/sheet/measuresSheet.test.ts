import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { columnOf, shownColumns } from "../../../src/domain/sheet/measureColumns";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { fictionalReport } from "../../support/fictionalReport";
import { gridOf } from "../../support/grids";
import { measuresGrid } from "../../support/measuresGrid";
import { shownRows } from "../../support/modelGrid";
import { reportModels } from "../../support/reportModels";

const report = fictionalReport();
const { measures } = reportModels(report);

test("施策一覧 of the fictional form", () => {
  const shown = shownRows(measures).slice(0, report.measures.length + 1);
  expect(shown.map((cells) => cells.slice(0, shownColumns.length).join("|"))).toEqual([
    "シート|行|番号|章|節|項|小項目|細目|該当項目|施策名|担当府省庁|担当府省庁（原文）|状況|状況（原文）|進捗状況|実施期限|備考|再掲|施策状況|見出しキー|担当キー|期限区分|施策担当キー|施策期限区分|主な施策",
    "様式|3|001|１ 備え|（１）訓練|① 合同|||ア）|合同訓練|内閣官房、総務省|内閣官房及び総務省|◎|◎|・実施した。|2025年度末|||◎|、1、1、1、|、内閣官房、総務省、|2025年度下半期|、内閣官房、総務省、|2025年度下半期|",
    "様式|4|002|１ 備え|（１）訓練|① 合同|||イ）ａ）|手引きの作成|総務省|総務省|◎|◎|・公表した。|継続実施|||○|、1、1、1、|、総務省、|継続|、総務省、経済産業省、|継続|",
    "様式|5|003|１ 備え|（１）訓練|① 合同|||イ）ｂ）|手引きの作成|経済産業省|経産省|○|〇|・準備中。||別紙参照|||、1、1、1、|、経済産業省、|期限なし・不明|||",
    "様式|6|004|１ 備え|（１）訓練|② 単独|||ア）|単独訓練|全府省庁|全府省庁|△|△|・調整している。||||△|、1、1、2、|、全府省庁、|期限なし・不明|、全府省庁、|期限なし・不明|",
    "様式|7|005|１ 備え|（２）窓口||||ア）|窓口の点検|総務省、海洋協議会|総務省、海洋協議会|||・点検した。||||未記入・不明|、1、2、1、|、総務省、海洋協議会、|期限なし・不明|、総務省、海洋協議会、|期限なし・不明|",
    "様式|8|006|２ 学び|（１）訓練||||ア）|教材の公開|||×|×|=1+1||||×|、2、1、1、|、、|期限なし・不明|、、|期限なし・不明|",
    "様式|9|007|２ 学び|（１）訓練||||イ）|合同訓練（再掲）|内閣官房、総務省|内閣官房及び総務省|||再掲|||再掲||、2、1、1、|、内閣官房、総務省、|期限なし・不明|||",
  ]);
});

test("主な施策 has one mark for all; what is no mark is shown as it is written", () => {
  const marks = [...Array<string>(8).fill("✓"), "〇", "非該当", "△", ""];
  const form = [
    ["施策名", "担当府省庁", "状況", "主な施策"],
    ...marks.map((mark, index) => [`点検その${index}`, "総務省", "○", mark]),
  ];
  const [, ...lines] = measuresGrid(checkWorkbook([gridOf(form)])).rows;
  const shown = lines.slice(0, marks.length).map((cells) => cells?.[columnOf("主な施策") - 1]?.text ?? "");
  expect(shown).toEqual([...Array<string>(9).fill("○"), "", "△", ""]);
});

test("is one table, every row as wide as its header; only 担当キー is a formula, on 担当府省庁 of its row", () => {
  const width = shownColumns.length + 1;
  expect(measures.tables).toEqual([
    { name: "施策一覧_2", area: { top: 1, left: 1, bottom: report.measures.length + 1, right: width } },
  ]);
  const lines = measures.rows.slice(0, report.measures.length + 1);
  expect(lines.every(({ length }) => length >= width)).toBe(true);
  const [header = [], first = []] = measures.rows;
  const formulas = first.filter((cell) => typeof cell === "object" && cell !== null);
  expect(header[first.indexOf(formulas[0] ?? null)]).toBe("担当キー");
  expect(formulas).toEqual([{ formula: '="、"&K2&"、"', value: "、内閣官房、総務省、" }]);
  expect(header[10]).toBe("担当府省庁");
  expect(new Set(header.slice(0, width)).size).toBe(width);
  expect(measures.columnWidths).toHaveLength(width);
});

test("its header stays in sight and comes again on every page", () => {
  expect(measures.freeze).toEqual({ rows: 1, columns: 0 });
  expect(measures.print).toEqual({ orientation: "landscape", titleRows: [1, 1] });
});

test("without measures the table still has a line, which counts as nothing", () => {
  const { measures: empty } = reportModels({ tally: tallyMeasures([], { scheme, master }) });
  expect(empty.rows[1]?.slice(0, shownColumns.length + 1).every((cell) => cell === null)).toBe(true);
  expect(empty.tables[0]?.area.bottom).toBe(2);
});
