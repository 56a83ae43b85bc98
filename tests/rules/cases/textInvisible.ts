import { bad, good, type RuleCases } from "../RuleCases";

export const textInvisible: RuleCases = {
  bad: [
    bad({ name: "重要イン\u200Bフラの防護" }, "name", "重要インフラの防護", true),
    bad({ ministries: "総務省\u2028" }, "ministries", "総務省", true),
    bad({ progress: "・一\u2028・二" }, "progress", "・一\n・二", true),
    bad({ deadline: "2\u00A0025/3/31" }, "deadline", "2025/3/31", true),
    bad({ name: "政府機関\u00AD統一基準" }, "name", "政府機関統一基準", true),
    bad({ progress: "\uFEFF・実施した。" }, "progress", "・実施した。", true),
    bad({ progress: "・手引きを\u00A0公表した。" }, "progress", "・手引きを公表した。", true),
    bad({ progress: "・Open\u00A0Data を公表した。" }, "progress", "・Open Data を公表した。", true),
    bad({ note: "備考\u202Eあり" }, "note", "備考あり", true),
    bad({ ministries: "総務省\u2060" }, "ministries", "総務省", true),
  ],
  good: [
    good({ progress: "・一行目\n・二行目\r\n\u3000・三行目\t終わり" }),
    good({ name: "重要インフラの防護" }),
    // A variation selector chooses a glyph and is content.
    good({ name: "葛\u{E0100}飾の取組" }),
  ],
};
