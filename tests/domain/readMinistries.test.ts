import fc from "fast-check";
import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { mentionName, readMinistries, replaceMentions } from "../../src/domain/ministry/readMinistries";
import { judgesOf } from "../support/judges";

const { ministries: index } = judgesOf(2025);
const names = (text: string): string[] => readMinistries(text, index).map(mentionName);
const forms = (text: string): string[] => readMinistries(text, index).map(({ form }) => form);

describe("a 担当府省庁 cell", () => {
  test.each([
    ["内閣官房", ["内閣官房"]],
    ["内閣官房及び関係府省庁", ["内閣官房", "関係府省庁"]],
    ["内閣官房、総務省、経済産業省及び全府省庁", ["内閣官房", "総務省", "経済産業省", "全府省庁"]],
    ["総務省，法務省並びに経済産業省", ["総務省", "法務省", "経済産業省"]],
    ["総務省・法務省／外務省", ["総務省", "法務省", "外務省"]],
    ["内閣官房\n警察庁\n総務省", ["内閣官房", "警察庁", "総務省"]],
    ["内閣官房、総務\n省及び経済産業\n省", ["内閣官房", "総務省", "経済産業省"]],
    ["内閣官房及び重\n要インフラ所管\n省庁", ["内閣官房", "重要インフラ所管省庁"]],
    ["内閣官房 警察庁", ["内閣官房", "警察庁"]],
    ["内閣官房警察庁", ["内閣官房", "警察庁"]],
    ["内閣府、内閣官房", ["内閣府", "内閣官房"]],
    ["◎内閣官房、○総務省", ["内閣官房", "総務省"]],
    ["・内閣官房\n・総務省", ["内閣官房", "総務省"]],
    ["内閣官房等", ["内閣官房"]],
    ["総務省ほか", ["総務省"]],
    ["総務省（情報流通行政局）及び法務省", ["総務省", "法務省"]],
    ["総務省情報流通行政局、法務省民事局", ["総務省", "法務省"]],
    ["法務省（公安調査庁）", ["法務省"]],
    ["経産省、文科省", ["経済産業省", "文部科学省"]],
    ["経　済産業省", ["経済産業省"]],
    ["經濟産業省", ["経済産業省"]],
    ["独立行政法人等所管府省庁", ["独立行政法人等所管府省庁"]],
    ["航空・鉄道事故調査委員会・総務省", ["航空・鉄道事故調査委員会", "総務省"]],
    ["内閣官房及び全府省", ["内閣官房", "全府省"]],
    ["経済産業庁、総務省", ["経済産業庁", "総務省"]],
    ["総務省○○課", ["総務省"]],
    ["（独）情報処理推進機構", ["情報処理推進機構"]],
    ["(国研)情報通信研究機構", ["情報通信研究機構"]],
    ["㈳日本の協会、㈱日本の会社", ["㈳日本の協会", "㈱日本の会社"]],
    ["総務省及び（独）情報通信研究機構（NICT）", ["総務省", "情報通信研究機構"]],
    ["総務省\n（独）情報通信研究機構", ["総務省", "情報通信研究機構"]],
    ["経済産業省（独）情報処理推進機構", ["経済産業省", "情報処理推進機構"]],
    ["経済産業省（（独）情報処理推進機構）、警察庁", ["経済産業省", "警察庁"]],
    ["（（独）情報処理推進機構）", ["情報処理推進機構"]],
    ["◎（独）情報処理推進機構、○総務省", ["情報処理推進機構", "総務省"]],
    ["国立研究開発法人　産業技術総合研究所", ["産業技術総合研究所"]],
    ["（一財）何とか協会・（公財）何とか財団", ["（一財）何とか協会", "（公財）何とか財団"]],
    ["何とか電気（株）、総務省", ["何とか電気（株）", "総務省"]],
    ["何とか電気（株）\n総務省", ["何とか電気（株）", "総務省"]],
    ["文部科学省（学）\n厚生労働省（医）", ["文部科学省", "厚生労働省"]],
    ["独立行政法人及び総務省", ["独立行政法人", "総務省"]],
    ["（独）", ["（独"]],
    ["", []],
    ["、及び", []],
  ])("%j names %j", (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    ["経済産業省", ["exact"]],
    ["経済産\n業省", ["exact"]],
    ["経　済産業省", ["variant"]],
    ["経産省", ["abbreviation"]],
    ["（独） 情報処理推進機構", ["exact"]],
    ["（独）情報処理 推進機構", ["variant"]],
    ["（独）何とか機構", ["unknown"]],
    ["全府省", ["loose"]],
    ["経済産業庁", ["unknown"]],
    ["新総務省", ["unknown"]],
    ["総務省案", ["unknown"]],
  ])("%j is %j", (text, expected) => expect(forms(text)).toEqual(expected));
});

describe("whatever is listed is read", () => {
  const bodies = defaultMinistryMaster.entries
    .filter(({ kind }) => kind !== "nonMinistry")
    .map(({ name }) => name);
  const list = fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 1, maxLength: 6 });
  const between = fc.constantFrom("、", "及び", "\n", "，", "・", "／", " 並びに ", "、\n");

  test("names joined by any separator come back in order", () => {
    fc.assert(
      fc.property(list, between, (wanted, separator) =>
        expect(names(wanted.join(separator))).toEqual(wanted),
      ),
    );
  });

  test("line breaks anywhere inside names do no harm", () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (wanted, width) => {
        const text = wanted.join("、").replace(new RegExp(`(.{${width}})(?=.)`, "gu"), "$1\n");
        expect(names(text)).toEqual(wanted);
      }),
    );
  });

  test("as many names as a cell holds, without any separator, are read", () => {
    const row = "総務省法務省外務省".repeat(3_640);
    expect(names(row)).toHaveLength(10_920);
  });

  test("mentions lie in the text in order and never overlap; replacing them by themselves changes nothing", () => {
    const anything = fc.string({
      unit: fc.constantFrom(..."総務省法経済産業内閣府官房庁及び、・\n （）局課等\u3000◎○独株"),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const mentions = readMinistries(text, index);
        mentions.forEach((mention, at) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.written);
          expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
        });
        expect(
          replaceMentions(
            text,
            mentions.map((mention) => ({ mention, by: mention.written })),
          ),
        ).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
