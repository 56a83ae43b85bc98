import { bad, good, type RuleCases } from "../RuleCases";

export const textLookalikeScript: RuleCases = {
  bad: [
    bad({ name: "サイバ一攻撃への対処" }, "name", "サイバー攻撃への対処", true),
    bad(
      { progress: "・昨年度からべンダーと、ホームぺージとデータべースを調べた。" },
      "progress",
      "・昨年度からベンダーと、ホームページとデータベースを調べた。",
      true,
    ),
    bad({ name: "サイバ\u2212攻撃への対処" }, "name", "サイバー攻撃への対処", true),
    bad({ name: "才ンライン窓口の整備" }, "name", "オンライン窓口の整備", true),
    bad({ name: "モ二タリングの強化" }, "name", "モニタリングの強化", true),
    bad({ progress: "・口グの管理" }, "progress", "・ログの管理", true),
    bad({ progress: "・デー夕を保護した。" }, "progress", "・データを保護した。", true),
    bad({ progress: "・べンダーと話し合った。" }, "progress", "・ベンダーと話し合った。", true),
    bad({ name: "政府全体での\u0420DCAサイクル" }, "name", "政府全体でのPDCAサイクル", true),
    bad({ name: "ネットワークのI\u0420化" }, "name", "ネットワークのIP化", true),
    bad({ name: "G\u0405OCの充実" }, "name", "GSOCの充実", true),
    bad({ progress: "・\u0421\u0421の認証" }, "progress", "・CCの認証", true),
    bad({ progress: "・\u0391PIを公開" }, "progress", "・APIを公開", true),
    bad({ name: "サイバ一セキュリティ" }, "name", "サイバーセキュリティ", true),
    bad(
      { progress: "・マ二ュアルと力メラ、マイナンバ一、プロ卜コル、デジ夕ル、卜ラブル" },
      "progress",
      "・マニュアルとカメラ、マイナンバー、プロトコル、デジタル、トラブル",
      true,
    ),
  ],
  good: [
    good({ name: "データ一覧とサーバ一式" }),
    good({ name: "サーバ一\n式の調達" }),
    good({ progress: "・チーム一リーダー、プラス一ポイント、サーバ一データベース" }),
    good({ progress: "・ネット口コミ、入口グループ、ソフト力アップ、東京\u2015ロンドン" }),
    good({ progress: "・国へサービスを提供し、調べデータをまとめた。" }),
    good({ progress: "・\u03B1版を公開し、\u03B2テストを行った。" }),
    good({ progress: "・\u03A3と\u03A9の記号、10\u03BCm、\u0394t" }),
    good({ progress: "・ロシア語の\u041F\u0440\u0430\u0432\u0434\u0430紙" }),
    good({ name: "一般の利用者" }),
    good({ name: "カ行の一文字" }),
    good({ progress: "・能力メディア、入口ードを除く人口トラフィック、工事テスト、八トン" }),
  ],
};
