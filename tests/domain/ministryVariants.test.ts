import { MinistryIndex } from "../../src/domain/ministry/MinistryIndex";
import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { mentionName, readMinistries } from "../../src/domain/ministry/readMinistries";
import { ministryCandidates } from "../../src/domain/ministry/suggestMinistry";

/** right: read as the body meant; asked: unknown or loose, with the body meant among the candidates; mute: unknown. */
type Verdict = "right" | "asked" | "mute" | "wrong";

/** What is written, the bodies meant, and what may be said of it; the year where it matters. */
type Variant = readonly [
  written: string,
  meant: readonly string[],
  verdict: Exclude<Verdict, "wrong">,
  year?: number,
];

const KEIZAI = ["経済産業省"];

const variants: readonly Variant[] = [
  // 略称
  ["経産省", KEIZAI, "right"],
  ["文科省", ["文部科学省"], "right"],
  ["厚労省", ["厚生労働省"], "right"],
  ["農水省", ["農林水産省"], "right"],
  ["国交省", ["国土交通省"], "right"],
  ["公取委", ["公正取引委員会"], "right"],
  ["個情委", ["個人情報保護委員会"], "right"],
  ["国公委", ["国家公安委員会"], "right"],
  ["入管庁", ["出入国在留管理庁"], "right"],
  ["規制庁", ["原子力規制庁"], "right"],
  ["エネ庁", ["資源エネルギー庁"], "right"],
  ["中労委", ["中央労働委員会"], "right"],
  ["運安委", ["運輸安全委員会"], "right"],
  ["海保", ["海上保安庁"], "right"],
  ["METI", KEIZAI, "right"],
  ["経産・総務", ["経済産業省", "総務省"], "asked"],
  ["経産", KEIZAI, "asked"],
  ["国交", ["国土交通省"], "asked"],
  ["文科", ["文部科学省"], "asked"],
  ["厚労", ["厚生労働省"], "asked"],
  ["総務", ["総務省"], "asked"],
  ["環境", ["環境省"], "asked"],
  ["防衛", ["防衛省"], "asked", 2025],
  ["内閣", ["内閣官房"], "mute"],

  // 字形・幅・空白
  ["經濟産業省", KEIZAI, "right"],
  ["經濟產業省", KEIZAI, "right"],
  ["總務省", ["総務省"], "right"],
  ["國土交通省", ["国土交通省"], "right"],
  ["警察廳", ["警察庁"], "right"],
  ["デジタル廳", ["デジタル庁"], "right"],
  ["防衞省", ["防衛省"], "right"],
  ["會計檢査院", ["会計検査院"], "right"],
  ["內閣官房", ["内閣官房"], "right"],
  ["厚生勞働省", ["厚生労働省"], "right"],
  ["ﾃﾞｼﾞﾀﾙ庁", ["デジタル庁"], "right"],
  ["資源ｴﾈﾙｷﾞｰ庁", ["資源エネルギー庁"], "right"],
  ["⾦融庁", ["金融庁"], "right"],
  ["⽂部科学省", ["文部科学省"], "right"],
  ["外務⼤臣", ["外務省"], "mute"],
  ["⻝糧庁", ["食糧庁"], "right", 2002],
  ["経　済　産　業　省", KEIZAI, "right"],
  ["総 務 省", ["総務省"], "right"],
  ["総\u00A0務省", ["総務省"], "right"],
  ["総\u200B務省", ["総務省"], "right"],
  ["経済産\n業省", KEIZAI, "right"],
  ["ＭＥＴＩ", KEIZAI, "right"],
  ["デジタル庁".normalize("NFD"), ["デジタル庁"], "right"],

  // 書き間違い
  ["総務局", ["総務省"], "asked"],
  ["経済産業庁", KEIZAI, "asked"],
  ["経済省", KEIZAI, "asked"],
  ["経済産業", KEIZAI, "asked"],
  ["経済産省", KEIZAI, "asked"],
  ["文部科学庁", ["文部科学省"], "asked"],
  ["国土交通局", ["国土交通省"], "asked"],
  ["内閣官坊", ["内閣官房"], "asked"],
  ["消費庁", ["消費者庁"], "asked"],
  ["個人情報委員会", ["個人情報保護委員会"], "asked"],
  ["公正取引委", ["公正取引委員会"], "asked"],
  ["原子力規制委員", ["原子力規制委員会"], "asked"],
  ["農林省", ["農林水産省"], "asked"],
  ["厚生労働庁", ["厚生労働省"], "asked"],
  ["警視省", ["警察庁"], "mute"],
  ["労務省", ["法務省"], "asked"],
  ["内務省", ["総務省"], "asked"],
  ["総務賞", ["総務省"], "asked"],
  ["総務課", ["総務省"], "mute"],
  ["子ども家庭庁", ["こども家庭庁"], "right"],
  ["子供家庭庁", ["こども家庭庁"], "right"],
  ["こども庁", ["こども家庭庁"], "asked"],
  ["デジタル省", ["デジタル庁"], "asked"],
  ["デジタル", ["デジタル庁"], "asked"],
  ["宇宙戦略本部", ["宇宙開発戦略本部"], "asked"],

  // 年度で変わる名
  ["NISC", ["内閣官房情報セキュリティセンター"], "right", 2010],
  ["NISC", ["内閣サイバーセキュリティセンター"], "right", 2016],
  ["NISC", ["内閣サイバーセキュリティセンター"], "right", 2025],
  ["NISC", ["内閣サイバーセキュリティセンター"], "asked", 2014],
  ["NCO", ["国家サイバー統括室"], "right", 2025],
  ["内閣官房情報セキュリティセンター（NISC）", ["内閣官房情報セキュリティセンター"], "right", 2010],
  ["内閣サイバーセキュリティセンター(NISC)", ["内閣サイバーセキュリティセンター"], "right", 2014],
  ["内閣官房（NISC）", ["内閣官房"], "right", 2014],
  ["内閣官房内閣サイバーセキュリティセンター", ["内閣官房"], "right", 2016],
  ["IT室", ["情報通信技術担当室"], "right", 2010],
  ["環境庁", ["環境庁"], "right", 2000],
  ["防衛庁", ["防衛庁"], "right", 2006],
  ["大蔵省", ["大蔵省"], "right", 2000],
  ["大藏省", ["大蔵省"], "right", 2000],
  ["保安院", ["原子力安全・保安院"], "right", 2010],

  // 総称
  ["全府省庁", ["全府省庁"], "right"],
  ["全府省", ["全府省庁"], "asked"],
  ["各府省", ["各府省庁"], "asked"],
  ["各府省等", ["各府省庁"], "asked"],
  ["関係省庁", ["関係府省庁"], "asked"],
  ["関係省庁等", ["関係府省庁"], "asked"],
  ["関係府省庁等", ["関係府省庁"], "right"],
  ["關係府省廳", ["関係府省庁"], "right"],
  ["関係する府省庁", ["関係府省庁"], "asked"],
  ["内閣官房その他の関係府省庁", ["内閣官房", "関係府省庁"], "right"],
  ["内閣官房をはじめとする関係府省庁", ["内閣官房", "関係府省庁"], "right"],
  ["総務省ほか関係省庁", ["総務省", "関係府省庁"], "asked"],
  ["重要インフラ所管\n省庁", ["重要インフラ所管省庁"], "right"],
  ["重要インフラ所管府省庁", ["重要インフラ所管省庁"], "asked"],
  ["独法等所管府省庁", ["独立行政法人等所管府省庁"], "asked"],
  ["所管省庁", ["所管府省庁"], "asked"],

  // 府省庁以外
  ["IPA", ["情報処理推進機構"], "right"],
  ["ＩＰＡ", ["情報処理推進機構"], "right"],
  ["独立行政法人情報処理推進機構（IPA）", ["情報処理推進機構"], "right"],
  ["(独)情報処理推進機構", ["情報処理推進機構"], "right"],
  ["JPCERT/CC", ["JPCERTコーディネーションセンター"], "right"],
  ["ＪＰＣＥＲＴ／ＣＣ", ["JPCERTコーディネーションセンター"], "right"],
  ["一般社団法人JPCERTコーディネーションセンター", ["JPCERTコーディネーションセンター"], "right"],
  ["経済産業省、JPCERT/CC／総務省", ["経済産業省", "JPCERTコーディネーションセンター", "総務省"], "right"],
  ["NICT", ["情報通信研究機構"], "right"],
  ["(国研)情報通信研究機構", ["情報通信研究機構"], "right"],
  ["都道府県警察", ["都道府県警察"], "right"],
  ["各都道府県警察", ["都道府県警察"], "right"],
  ["都道府県警", ["都道府県警察"], "right"],
  ["警視庁", ["警視庁"], "right"],
  ["警察署", ["警察署"], "right"],
  ["自治体", ["地方公共団体"], "right"],
  ["大阪府", ["大阪府"], "mute"],
  ["東京都", ["東京都"], "mute"],

  // 内部の組織
  ["厚労省（老健局）", ["厚生労働省"], "right"],
  ["総務省情報流通行政局", ["総務省"], "right"],
  ["総務省\n情報流通行政局", ["総務省"], "right"],
  ["総務省 サイバーセキュリティ統括官（国際担当）", ["総務省"], "right"],
  ["内閣官房副長官補（事態対処・危機管理担当）", ["内閣官房"], "right"],
  ["内閣府政策統括官（防災担当）", ["内閣府"], "right"],
  ["内閣官房政府機関総合対策グループ", ["内閣官房"], "right"],
  ["総務省消防庁", ["総務省"], "right"],
  ["国土交通省（気象庁）、総務省", ["国土交通省", "総務省"], "right"],
  ["総務省（警察庁）", ["総務省", "警察庁"], "right"],
  ["総務省○○課", ["総務省"], "right"],

  // 書き方
  ["総務省及経済産業省", ["総務省", "経済産業省"], "right"],
  ["総務省と経済産業省", ["総務省", "経済産業省"], "right"],
  ["総務省や警察庁など", ["総務省", "警察庁"], "right"],
  ["総務省経産省", ["総務省", "経済産業省"], "right"],
  ["総務省；警察庁", ["総務省", "警察庁"], "right"],
  ["総務省､警察庁･法務省", ["総務省", "警察庁", "法務省"], "right"],
  ["総務省，警察庁．", ["総務省", "警察庁"], "right"],
  ["（主）総務省、（副）警察庁", ["総務省", "警察庁"], "right"],
  ["総務省（主）、警察庁（副）", ["総務省", "警察庁"], "right"],
  ["総務省【主担当】、警察庁【協力】", ["総務省", "警察庁"], "right"],
  ["主：総務省　協力：警察庁", ["総務省", "警察庁"], "right"],
  ["ａ）内閣官房　ｂ）総務省", ["内閣官房", "総務省"], "right"],
  ["①総務省②警察庁", ["総務省", "警察庁"], "right"],
  ["■総務省\n■警察庁", ["総務省", "警察庁"], "right"],
  ["☆総務省、○警察庁", ["総務省", "警察庁"], "right"],
  ["総務省ほか２省庁", ["総務省"], "right"],
  ["総務省　※再掲", ["総務省"], "right"],
  ["総務省、警察庁 ほか", ["総務省", "警察庁"], "right"],
  ["財務", ["財務省"], "asked"],
  ["文化省", ["文化庁"], "asked"],
  ["総務省（警察庁と共同）", ["総務省", "警察庁"], "mute"],
];

/** What the reader makes of a text, name by name; one wrong name makes the whole wrong. */
function judge(written: string, meant: readonly string[], year: number): Verdict {
  const index = new MinistryIndex(defaultMinistryMaster, year);
  const verdicts = readMinistries(written, index).map((mention, at): Verdict => {
    const name = meant[at];
    if (mention.entry && mention.others) {
      return [mention.entry, ...mention.others].some((entry) => entry.name === name) ? "asked" : "wrong";
    }
    if (mention.form === "loose") return mention.entry?.name === name ? "asked" : "wrong";
    if (mention.entry) return mentionName(mention) === name ? "right" : "wrong";
    const candidates = ministryCandidates(mention.written, index);
    if (candidates.length === 0) return "mute";
    return candidates.includes(name ?? "") ? "asked" : "wrong";
  });
  if (verdicts.includes("mute")) return "mute";
  if (verdicts.length !== meant.length || verdicts.includes("wrong")) return "wrong";
  return verdicts.includes("asked") ? "asked" : "right";
}

describe("府省庁名の書き方: nothing is read wrong; what is not certain is asked", () => {
  const inYear = variants.map(
    ([written, meant, verdict, year = 2025]) => [written, meant, verdict, year] as const,
  );
  test.each(inYear)("%j means %j: %s (%i)", (written, meant, verdict, year) => {
    expect(judge(written, meant, year)).toBe(verdict);
  });

  test("none is wrong in any year: read otherwise, or as a body that is not meant", () => {
    const years = [2001, 2007, 2010, 2013, 2014, 2016, 2020, 2025, 2026];
    const everyYear = variants.filter(([, , , year]) => year === undefined);
    const wrong = everyYear.flatMap(([written, meant]) =>
      years.filter((year) => judge(written, meant, year) === "wrong").map((year) => `${written} ${year}`),
    );
    expect(wrong).toEqual([]);
  });
});
