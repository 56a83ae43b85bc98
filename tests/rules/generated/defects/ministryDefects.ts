import { groupBy } from "../../../../src/domain/collection/groupBy";
import { cjkRadicals } from "../../../../src/domain/text/cjkRadicals";
import { oldKanji } from "../../../../src/domain/text/oldKanji";
import { textOf, type RowDraft } from "../GeneratedDocument";
import { joined } from "../soundDocument";
import { bodies } from "../soundWords";
import { inText, replacedAt, whole, type Bed, type Change, type Defect } from "./Defect";

/** Writes one of a row's bodies otherwise. */
const inBody = (
  rule: Defect["rule"],
  write: (body: string, bed: Bed, row: RowDraft) => { written: string; right: string | null } | undefined,
): Defect =>
  inText(rule, ["ministries"], (text, bed, row): Change | undefined => {
    const standing = row.bodies.filter((body) => text.includes(body) && bodies.includes(body));
    for (const body of bed.random.shuffled(standing)) {
      const changed = write(body, bed, row);
      if (!changed || row.bodies.some((other) => other !== body && other.includes(body))) continue;
      const { written, right } = changed;
      return {
        text: text.replace(body, written),
        suggestion: right === null ? null : text.replace(body, right),
      };
    }
    return undefined;
  });

const abbreviations: Readonly<Record<string, readonly string[]>> = {
  文部科学省: ["文科省"],
  厚生労働省: ["厚労省"],
  農林水産省: ["農水省"],
  経済産業省: ["経産省"],
  国土交通省: ["国交省"],
  公正取引委員会: ["公取委"],
  海上保安庁: ["海保庁"],
  資源エネルギー庁: ["エネ庁"],
};

/** Slips and what must be meant; null where several are as near. */
const slips: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  内閣官房: [
    ["内閣官坊", "内閣官房"],
    ["内閣官", "内閣官房"],
    ["内閣宮房", "内閣官房"],
  ],
  経済産業省: [
    ["経済産業庁", "経済産業省"],
    ["経済産省", "経済産業省"],
    ["経剤産業省", "経済産業省"],
  ],
  文部科学省: [
    ["文部科学", "文部科学省"],
    ["文部科学庁", "文部科学省"],
    ["文部化学省", "文部科学省"],
  ],
  厚生労働省: [
    ["厚生労動省", "厚生労働省"],
    ["更生労働省", "厚生労働省"],
  ],
  国土交通省: [
    ["国土交通庁", "国土交通省"],
    ["国上交通省", "国土交通省"],
  ],
  農林水産省: [
    ["農林水産庁", "農林水産省"],
    ["農林水産", "農林水産省"],
  ],
  消費者庁: [["消費庁", "消費者庁"]],
  総務省: [
    ["労務省", null],
    ["何とか委員会", null],
  ],
  財務省: [["大阪府", null]],
};

const units: Readonly<Record<string, readonly string[]>> = {
  総務省: ["総務省（情報流通行政局）", "総務省情報流通行政局", "総務省\n情報流通行政局"],
  経済産業省: ["経済産業省（商務情報政策局）", "経済産業省商務情報政策局"],
  警察庁: ["警察庁サイバー警察局", "警察庁（情報通信局）"],
  法務省: ["法務省民事局"],
  国土交通省: ["国土交通省（航空局）"],
};
const nonMinistries = [
  "IPA",
  "JPCERT/CC",
  "都道府県警察",
  "（独）情報処理推進機構",
  "（独）情報通信研究機構（NICT）",
];

/** Bodies that were no more, or not yet, and what stands for them. */
const goneBodies: readonly (readonly [
  name: string,
  years: (year: number) => boolean,
  heir: string | null,
])[] = [
  ["防衛庁", (year) => year > 2006, "防衛省"],
  ["通商産業省", () => true, "経済産業省"],
  ["郵政省", () => true, "総務省"],
  ["大蔵省", () => true, "財務省"],
  ["環境庁", () => true, "環境省"],
  ["デジタル庁", (year) => year < 2021, null],
  ["こども家庭庁", (year) => year < 2022, null],
];

const looseGroups: readonly (readonly [string, string])[] = [
  ["全府省", "全府省庁"],
  ["全省庁", "全府省庁"],
  ["関係省庁", "関係府省庁"],
  ["関係府省", "関係府省庁"],
  ["各省庁", "各府省庁"],
  ["各府省", "各府省庁"],
  ["すべての府省庁", "全府省庁"],
];

const radicals = [...groupBy(Object.entries(cjkRadicals), ([, kanji]) => kanji)].map(
  ([kanji, all]) => [kanji, all[0]?.[0] ?? ""] as const,
);
const oldForms = Object.entries(oldKanji).map(([old, now]) => [now, old] as const);
const kangxi: readonly (readonly [string, string])[] = [
  ["金", "\u2FA6"],
  ["水", "\u2F54"],
  ["土", "\u2F1F"],
  ["力", "\u2F12"],
  ["气", "\u2F53"],
];

/** One letter of a name in another form. */
function otherForm(
  body: string,
  forms: readonly (readonly [string, string])[],
  { random }: Bed,
): string | undefined {
  const found = forms.filter(([right]) => body.includes(right));
  if (found.length === 0) return undefined;
  const [right, other] = random.pick(found);
  return body.replace(right, other);
}

const variants: readonly ((body: string, bed: Bed) => string | undefined)[] = [
  (body, { random }) => replacedAt(body, /[一-鿿](?=[一-鿿])/gu, (letter) => `${letter} `, random),
  (body, { random }) => replacedAt(body, /[一-鿿](?=[一-鿿])/gu, (letter) => `${letter}　`, random),
  (body) => [...body].join("　"),
  (body, bed) => otherForm(body, oldForms, bed),
  (body, bed) => otherForm(body, radicals, bed),
  (body, bed) => otherForm(body, kangxi, bed),
];

const hasPlainList = (row: RowDraft): boolean =>
  textOf(row, "ministries") === joined(row.bodies, "and") && row.bodies.length > 1;
const hasCommas = (row: RowDraft): boolean => hasPlainList(row) && row.bodies.length > 2;

export const ministryDefects: readonly Defect[] = [
  whole("ministry.missing", ["ministries"], () => ["", "－", "　", "-", "―"].map((text) => [text, null])),
  inBody("ministry.abbreviation", (body, { random }) => {
    const short = abbreviations[body];
    return short && { written: random.pick(short), right: body };
  }),
  inBody("ministry.unknown", (body, { random }) => {
    const slip = slips[body] && random.pick(slips[body]);
    return slip && { written: slip[0], right: slip[1] };
  }),
  // A body of later years alone.
  inText("ministry.variant", ["ministries"], (_, { random, document: { fiscalYear } }) =>
    fiscalYear < 2022
      ? undefined
      : {
          text: random.pick(["ﾃﾞｼﾞﾀﾙ庁", "デジタル庁".normalize("NFD"), "デ ジタル庁"]),
          suggestion: "デジタル庁",
        },
  ),
  inBody("ministry.unit", (body, { random }) => {
    const unit = units[body];
    return unit && { written: random.pick(unit), right: null };
  }),
  inBody("ministry.unit", (_, { random }) => ({ written: random.pick(nonMinistries), right: null })),
  inBody("ministry.not-in-force", (_, { random, document: { fiscalYear } }) => {
    const [written, , right] = random.pick(goneBodies.filter(([, isGone]) => isGone(fiscalYear)));
    return { written, right };
  }),
  inBody("ministry.group-term", (_, { random }, row) => {
    const [written, right] = random.pick(looseGroups);
    return row.bodies.includes(right) ? undefined : { written, right };
  }),
  inBody("ministry.variant", (body, bed) => {
    const written = bed.random.pick(variants)(body, bed);
    return written === undefined ? undefined : { written, right: body };
  }),
  inText("ministry.variant", ["ministries"], (text, { random }) => ({
    text: random.pick([` ${text}`, `${text}　`, `　${text} `]),
    suggestion: text,
  })),
  inText(
    "ministry.duplicate",
    ["ministries"],
    (text, { document, random }, row) => {
      if (document.joint !== "and") return undefined;
      const twice = random.pick(row.bodies);
      const names = [...row.bodies.slice(0, -1), row.bodies.at(-1) ?? "", twice];
      return { text: joined(names, "and"), suggestion: text };
    },
    hasPlainList,
  ),
  inText(
    "ministry.separator",
    ["ministries"],
    (text, { document, random }) =>
      document.joint === "and"
        ? {
            text: random.pick([
              text.replace("、", "，"),
              text.replace("、", "及び"),
              text.replace("及び", "、"),
            ]),
            suggestion: text,
          }
        : undefined,
    hasCommas,
  ),
];
