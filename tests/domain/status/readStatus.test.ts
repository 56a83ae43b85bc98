import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import { readStatus } from "../../../src/domain/status/readStatus";
import { readySchemes } from "../../../src/domain/status/readySchemes";
import { statusLookalikes } from "../../../src/domain/status/statusLookalikes";
import type { StatusScheme } from "../../../src/domain/status/StatusScheme";

const schemeNamed = (part: string): StatusScheme => {
  const scheme = readySchemes.find(({ name }) => name.includes(part));
  if (!scheme) throw new Error(part);
  return scheme;
};

const reading = (text: string, scheme: StatusScheme = defaultStatusScheme): string => {
  const { code, form } = readStatus(text, scheme);
  return code === undefined ? form : `${code} ${form}`;
};

describe("状況欄: the category in full words", () => {
  test.each([
    ["実施済み", "◎ wording"],
    ["既に実施済み", "◎ wording"],
    ["「既に実施済み」", "◎ wording"],
    ["既に計画した訓練を実施済み。", "◎ wording"],
    ["◎：既に実施済み", "◎ wording"],
    ["◎（実施済み）", "◎ wording"],
    ["準備をしており、年度内（又は予定どおり）に実施できる予定", "○ wording"],
    ["関係者との調整に向けた準備を進めている。来年三月までに実施できる予定。", "○ wording"],
    ["○ 年度内に実施できる予定", "○ wording"],
    ["これから作業を開始する予定だが、年度内（同上）に\n実施できる見込み", "△ wording"],
    ["今後着手する予定だが年度内に実施できる見込み", "△ wording"],
    ["年度内（同上）に実施できるかどうか不明", "× wording"],
    ["現時点では、年度内に実施できるどうか不明", "× wording"],
    // Not quite said: asked.
    ["既に一部を実施済み", "◎ toConfirm"],
    ["既に実施済み（一部を除く）", "◎ toConfirm"],
    ["○（一部）", "○ toConfirm"],
    // Said to the contrary, or of two: nothing stands out.
    ["既に実施済みではない", "unknown"],
    ["年度内に実施できる予定はない", "unknown"],
    ["◎：年度内に実施できるかどうか不明", "unknown"],
    ["○→◎", "unknown"],
    ["準備を進めている", "unknown"],
    ["・訓練を三回実施した。", "unknown"],
  ])("%j: %s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("状況欄: marks that look alike", () => {
  const cases = readySchemes.flatMap((scheme) =>
    statusLookalikes
      .filter(({ meant }) => scheme.categories.some(({ code }) => code === meant))
      .flatMap(({ meant, safe, toConfirm, names = [] }) => [
        ...[...safe].map((mark) => [mark, `${meant} variant`, scheme] as const),
        ...[...toConfirm, ...names].map((mark) => [mark, `${meant} toConfirm`, scheme] as const),
      ]),
  );
  test.each(cases)("%j: %s", (mark, expected, scheme) => expect(reading(mark, scheme)).toBe(expected));

  test("no mark stands for two of one scheme", () => {
    const marks = statusLookalikes.flatMap(({ safe, toConfirm, names = [] }) => [
      ...safe,
      ...toConfirm,
      ...names,
    ]);
    expect(marks.filter((mark, at) => marks.indexOf(mark) !== at)).toEqual([]);
  });

  test("▲ is asked about only where the scheme has △ and not ▲", () => {
    expect(reading("▲")).toBe("△ toConfirm");
    const category = { label: "遅延", definition: "", wordings: [], stage: "underway" } as const;
    expect(reading("▲", { name: "", categories: [{ ...category, code: "▲" }] })).toBe("▲ exact");
    expect(reading("▲", schemeNamed("Ａ"))).toBe("unknown");
  });
});

describe("すぐに使える区分表", () => {
  test.each([
    ["Ａ", "A", "A"],
    ["Ａ", "Ａ", "A"],
    ["Ａ", "b", "B"],
    ["Ａ", "A（順調）", "A"],
    ["Ａ", "Ｎ：評価困難", "N"],
    ["済", "済", "済"],
    ["済", "実施済み", "済"],
    ["済", "未済", "未済"],
    ["済", "未実施", "未済"],
    ["緑", "Red", "赤"],
    ["緑", "AMBER", "黄"],
    ["緑", "g", "緑"],
    ["緑", "🟢", "緑"],
    ["緑", "黄色", "黄"],
  ])("%s: %s is %s", (scheme, text, code) =>
    expect(readStatus(text, schemeNamed(scheme))).toMatchObject({
      code,
      form: expect.stringMatching(/exact|wording|variant/u) as unknown,
    }),
  );

  test("every code, label and wording without … is its own category's", () => {
    for (const scheme of readySchemes) {
      for (const { code, label, wordings } of scheme.categories) {
        const said = [code, label, ...wordings.filter((wording) => !wording.includes("…"))];
        expect(said.map((text) => readStatus(text, scheme).code)).toEqual(said.map(() => code));
      }
    }
  });
});
