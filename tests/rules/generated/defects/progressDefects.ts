import { blank, withPoint, inText, whole, type Defect } from "./Defect";

const dittos = [
  "同様",
  "上と同じ",
  "上欄に同じ",
  "″",
  "前回と同じ",
  "上と同様",
  "左記のとおり",
  "前年度と同じ",
  "同上（一部変更）",
  "仝上",
  "同上",
  "〃",
  "左に同じ",
  "同左",
  "「同上」",
  "（同上）",
  "上記のとおり",
  "以下同文",
  "上に同じ。",
  "前項のとおり",
];

/** Of them, 宮内庁 alone has a parent that a measure may name. */
const tagged = ["宮内庁", "人事院", "会計検査院"];

export const progressDefects: readonly Defect[] = [
  inText("progress.missing", ["progress"], blank(["", "　", "\n", "\u200B"])),
  whole("progress.ditto", ["progress"], () => dittos.map((text) => [text, null])),
  {
    rule: "progress.unchanged",
    plant: ({ document, free, take }) => {
      const [row] = document.hasPrevious ? free((each) => !each.base) : [];
      if (!row) return [];
      row.previous = String(row.cells.progress);
      take(row);
      return [{ rule: "progress.unchanged", at: row, field: "progress", suggestion: null }];
    },
  },
  inText("ministry.tag-differs", ["progress"], (text, { random }, row) => {
    const other = random.pick(tagged);
    const isOpen = row.bodies.some((body) => body.endsWith("府省庁") || body.endsWith("所管省庁"));
    if (
      row.sub !== undefined ||
      isOpen ||
      /等|ほか/u.test(String(row.cells.ministries)) ||
      row.bodies.includes("内閣府")
    )
      return undefined;
    const point = random.pick([
      `【${other}】会議を開いた。`,
      `・会議を開いた。（${other}）`,
      `［${other}］手引きを配った。`,
    ]);
    return { text: random.chance() ? `${text}\n${point}` : `${point}\n${text}`, suggestion: null };
  }),
  {
    rule: "reference.dangling",
    plant: ({ document, free, take, random }) => {
      if (!document.isWhole) return [];
      const [row] = free((each) => !each.base);
      const last = Math.max(
        ...document.rows.filter(({ block }) => block === row?.block).map(({ letter }) => letter),
      );
      const isLastBlock = row?.block === document.rows.at(-1)?.block;
      if (!row || isLastBlock || last < 3) return [];
      const sentence = random.pick([
        "詳細はヲ）を参照。",
        "内容はヲ）のとおり。",
        "手順（ヲ）を参照）を定めた。",
      ]);
      row.cells.progress = withPoint(String(row.cells.progress), sentence);
      take(row);
      return [{ rule: "reference.dangling", at: row, field: "progress", suggestion: null }];
    },
  },
];
