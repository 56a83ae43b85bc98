import type { MinistryEntry } from "./MinistryMaster";

/** 府省庁ではない団体, and parts of a body that stand by themselves. */
const nonMinistry = (
  name: string,
  more: Omit<Partial<MinistryEntry>, "name" | "kind"> = {},
): MinistryEntry => ({ name, kind: "nonMinistry", verified: true, ...more });

/** `verified: false`: known, but not met in a source. */
const unseen = (name: string, parent: string | undefined, ...aliases: readonly string[]): MinistryEntry =>
  nonMinistry(name, { aliases, ...(parent !== undefined && { parent }), verified: false });

/** 府省庁以外と分かっている団体. An alias of theirs (IPA) is as good as the name. */
export const defaultNonMinistries: readonly MinistryEntry[] = [
  // 独立行政法人など; 法人の種類 before a name are read by themselves.
  nonMinistry("情報処理推進機構", {
    aliases: ["IPA", "独立行政法人情報処理推進機構"],
    parent: "経済産業省",
    from: "2004-01-05",
  }),
  nonMinistry("情報通信研究機構", {
    aliases: ["NICT", "独立行政法人情報通信研究機構", "国立研究開発法人情報通信研究機構"],
    parent: "総務省",
  }),
  nonMinistry("産業技術総合研究所", { aliases: ["AIST", "産総研"], parent: "経済産業省" }),
  nonMinistry("日本年金機構", { aliases: ["年金機構"], parent: "厚生労働省", from: "2010-01-01" }),
  unseen("新エネルギー・産業技術総合開発機構", "経済産業省", "NEDO"),
  unseen("製品評価技術基盤機構", "経済産業省", "NITE"),
  unseen("日本貿易振興機構", "経済産業省", "JETRO", "ジェトロ"),
  unseen("中小企業基盤整備機構", "経済産業省", "中小機構"),
  unseen("科学技術振興機構", "文部科学省", "JST"),
  unseen("日本学術振興会", "文部科学省", "JSPS", "学振"),
  unseen("国立情報学研究所", "文部科学省", "NII"),
  unseen("国立高等専門学校機構", "文部科学省", "高専機構"),
  unseen("理化学研究所", "文部科学省", "理研"),
  unseen("宇宙航空研究開発機構", "文部科学省", "JAXA"),
  nonMinistry("放送大学", { parent: "文部科学省" }),
  unseen("国際協力機構", "外務省", "JICA"),
  unseen("国立印刷局", "財務省"),
  unseen("統計センター", "総務省"),
  unseen("日本放送協会", "総務省", "NHK"),
  unseen("国民生活センター", "消費者庁", "国セン"),
  unseen("医薬品医療機器総合機構", "厚生労働省", "PMDA"),
  unseen("国立病院機構", "厚生労働省"),
  nonMinistry("地方公共団体情報システム機構", { aliases: ["J-LIS"] }),
  nonMinistry("日本郵政公社", { aliases: ["郵政公社"], to: "2007-09-30", verified: false }),
  nonMinistry("日本銀行", { aliases: ["日銀"] }),

  // 情報セキュリティの団体
  nonMinistry("JPCERTコーディネーションセンター", {
    aliases: ["JPCERT/CC", "JPCERT", "JPCERTCC", "JPCERT-CC", "JPCERT・CC"],
  }),
  nonMinistry("日本ネットワークセキュリティ協会", { aliases: ["JNSA"] }),
  nonMinistry("日本情報経済社会推進協会", { aliases: ["JIPDEC"] }),
  nonMinistry("制御システムセキュリティセンター", { aliases: ["CSSC"] }),
  nonMinistry("日本シーサート協議会", { aliases: ["NCA"] }),
  nonMinistry("テレコム・アイザック推進会議", { aliases: ["Telecom-ISAC Japan", "テレコム・アイザック"] }),
  nonMinistry("セキュリティ・キャンプ実施協議会"),
  nonMinistry("フィッシング対策協議会"),
  nonMinistry("迷惑メール対策推進協議会"),
  nonMinistry("情報セキュリティ社会推進協議会"),
  nonMinistry("情報セキュリティガバナンス協議会"),
  nonMinistry("サイバー攻撃解析協議会"),
  nonMinistry("重要インフラ連絡協議会"),
  nonMinistry("セプターカウンシル", { aliases: ["CEPTOARカウンシル", "CEPTOAR-Council"] }),
  nonMinistry("セプター", { aliases: ["CEPTOAR", "各セプター", "各CEPTOAR"] }),
  nonMinistry("重要インフラ事業者", { aliases: ["各重要インフラ事業者"] }),
  nonMinistry("電気通信事業者"),
  nonMinistry("政府機関情報セキュリティ横断監視・即応調整チーム", { aliases: ["GSOC"], parent: "内閣官房" }),
  nonMinistry("情報セキュリティ緊急支援チーム", { aliases: ["CYMAT"], parent: "内閣官房" }),

  // 警察・防衛など、府省庁の下の組織
  nonMinistry("警視庁"),
  nonMinistry("都道府県警察", {
    aliases: ["各都道府県警察", "全国警察", "都道府県警", "道府県警察", "府県警察"],
    parent: "警察庁",
  }),
  unseen("警察署", "警察庁"),
  nonMinistry("警察大学校", { parent: "警察庁" }),
  nonMinistry("サイバーフォースセンター", { parent: "警察庁" }),
  nonMinistry("サイバー攻撃分析センター", { parent: "警察庁" }),
  nonMinistry("自衛隊", { aliases: ["各自衛隊"], parent: "防衛省" }),
  nonMinistry("陸上自衛隊", { aliases: ["陸自"], parent: "防衛省" }),
  unseen("海上自衛隊", "防衛省", "海自"),
  unseen("航空自衛隊", "防衛省", "空自"),
  nonMinistry("統合幕僚監部", { aliases: ["統幕"], parent: "防衛省" }),
  nonMinistry("サイバー防衛隊", { parent: "防衛省" }),
  unseen("法務局", "法務省"),
  unseen("財務局", "財務省"),
  unseen("税関", "財務省"),
  unseen("国税局", "国税庁"),
  unseen("税務署", "国税庁"),

  // 自治体・国会・裁判所
  nonMinistry("地方公共団体", {
    aliases: ["地方自治体", "自治体", "各地方公共団体", "全地方公共団体", "各自治体"],
  }),
  unseen("都道府県", undefined, "各都道府県"),
  unseen("市区町村", undefined, "市町村", "各市区町村", "各市町村"),
  unseen("教育委員会", undefined, "各教育委員会", "都道府県教育委員会"),
  nonMinistry("最高裁判所", { aliases: ["最高裁"] }),
  unseen("裁判所", undefined),
  nonMinistry("衆議院"),
  nonMinistry("参議院"),
  nonMinistry("国立国会図書館", { aliases: ["国会図書館"] }),
];
