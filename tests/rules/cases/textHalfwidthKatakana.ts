import { bad, good, type RuleCases } from "../RuleCases";

export const textHalfwidthKatakana: RuleCases = {
  bad: [
    bad({ progress: "・ﾃﾞｼﾞﾀﾙ化を進めた。" }, "progress", "・デジタル化を進めた。"),
    bad({ progress: "・ｻｲﾊﾞｰ ｾｷｭﾘﾃｨの会議" }, "progress", "・サイバー セキュリティの会議"),
    bad({ name: "ﾊﾟｿｺﾝとＷｅｂの安全" }, "name", "パソコンとＷｅｂの安全"),
    bad({ note: "ﾁｰﾑ･ﾘｰﾀﾞｰに確認" }, "note", "チーム・リーダーに確認"),
    bad({ section: "（１）ﾈｯﾄﾜｰｸ" }, "section", "（１）ネットワーク"),
  ],
  good: [
    good({ progress: "･デジタル化を進めた｡" }),
    good({ progress: "・詳細は(ｱ)及びｲ)を参照" }),
    good({ progress: "・ABC 123 デジタル" }),
    good({ label: "(ｱ)" }),
    // ministry.variant tells of it.
    good({ ministries: "ﾃﾞｼﾞﾀﾙ庁" }),
  ],
};
