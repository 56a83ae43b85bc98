import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { MinistryIndex, ministryKey } from "../../src/domain/ministry/MinistryIndex";
import { isInForce } from "../../src/domain/ministry/MinistryMaster";

const { entries } = defaultMinistryMaster;
const byName = new Map(entries.map((entry) => [entry.name, entry]));

describe("府省庁マスタ", () => {
  test("every name stands once, and no alias is another body's name", () => {
    expect(byName.size).toBe(entries.length);
    const aliases = entries.flatMap(({ aliases: list = [], looseForms = [] }) => [...list, ...looseForms]);
    expect(aliases.filter((alias) => byName.has(alias))).toEqual([]);
  });

  /** Named in the published documents as charged with a measure or as acting. */
  const met = `
    内閣官房 内閣官房情報セキュリティセンター 情報セキュリティセンター 内閣サイバーセキュリティセンター 内閣府 警察庁 金融庁 消費者庁
    総務省 法務省 外務省 財務省 文部科学省 経済産業省 防衛省 人事院 公安調査庁 国家公安委員会 全府省庁 全府省 各府省庁 関係府省庁 関係省庁
    重要インフラ所管省庁 独立行政法人等所管府省庁 法人所管府省庁 事案対処省庁 所管府省庁 所管省庁 各所管省庁 政府機関 各政府機関
    関係行政機関 行政機関 中央省庁 参加希望府省庁 希望府省庁 関係機関 情報セキュリティ政策会議 サイバーセキュリティ戦略本部
    情報セキュリティ対策推進会議 CISO等連絡会議 IT戦略本部 高度情報通信ネットワーク社会推進戦略本部 総合科学技術会議 中央防災会議
    消費者委員会 情報処理推進機構 IPA 情報通信研究機構 NICT 産業技術総合研究所 AIST JPCERT/CC
    日本ネットワークセキュリティ協会 日本情報経済社会推進協会 制御システムセキュリティセンター テレコム・アイザック推進会議
    フィッシング対策協議会 迷惑メール対策推進協議会 日本シーサート協議会 セキュリティ・キャンプ実施協議会 情報セキュリティ社会推進協議会
    情報セキュリティガバナンス協議会 サイバー攻撃解析協議会 重要インフラ連絡協議会 セプターカウンシル 各セプター 各CEPTOAR 重要インフラ事業者
    電気通信事業者 政府機関情報セキュリティ横断監視・即応調整チーム 情報セキュリティ緊急支援チーム 都道府県警察 各都道府県警察 全国警察
    警察大学校 サイバー攻撃分析センター サイバーフォースセンター 統合幕僚監部 陸上自衛隊 サイバー防衛隊 放送大学 地方公共団体
    全地方公共団体 独立行政法人`;

  test("who is charged or acts in the published documents is known", () => {
    const index = new MinistryIndex(defaultMinistryMaster, 2013);
    const names = met.trim().split(/\s+/u);
    expect(names.filter((name) => index.named(ministryKey(name)) === undefined)).toEqual([]);
  });

  test("every body that has a parent stands behind it", () => {
    const place = new Map(entries.map(({ name }, at) => [name, at]));
    const misplaced = entries.filter(
      ({ name, kind, parent }) =>
        kind === "body" && parent !== undefined && (place.get(parent) ?? 0) > (place.get(name) ?? 0),
    );
    expect(misplaced.map(({ name }) => name)).toEqual([]);
  });

  test("no two that go by the same alias are in force in the same year, but in the year they change", () => {
    const years = Array.from({ length: 30 }, (_, at) => 2000 + at);
    const shared = years.filter(
      (year) => new MinistryIndex(defaultMinistryMaster, year).longestAt("nisc", 0)?.others,
    );
    expect(shared.filter((year) => year >= 2005 && year <= 2025)).toEqual([2014]);
  });

  test("names are written as they fold, but for width: no name is a variant of itself", () => {
    expect(entries.filter(({ name }) => /\s/u.test(name) || ministryKey(name) === "")).toEqual([]);
  });

  test("parents, successors and predecessors are in it", () => {
    const named = entries.flatMap(({ parent, successor, predecessor }) => [parent, successor, predecessor]);
    expect(named.filter((name) => name !== undefined && !byName.has(name))).toEqual([]);
  });

  test("nobody ends before it begins", () => {
    expect(entries.filter(({ from = "0000", to = "9999" }) => from > to)).toEqual([]);
  });

  test.each([
    ["防衛省", 2010, true],
    ["防衛庁", 2010, false],
    ["防衛庁", 2006, true],
    ["防衛省", 2006, true],
    ["消費者庁", 2009, true],
    ["消費者庁", 2008, false],
    ["個人情報保護委員会", 2010, false],
    ["国家サイバー統括室", 2025, true],
    ["国家サイバー統括室", 2024, false],
  ])("%s in %i: %s", (name, year, expected) => {
    const entry = byName.get(name);
    expect(entry && isInForce(entry, year)).toBe(expected);
  });
});
