import type { MeasureField } from "../../../src/domain/measure/MeasureRow";
import type { RuleId } from "../../../src/domain/rules/registry";

/** 紛らわしいが正しい文: what looks like a defect and is none. */
export interface HardText {
  readonly text: string;
  /** What may be told of it all the same, as a hint about style. */
  readonly tells?: RuleId;
}

const sound = (...texts: readonly string[]): HardText[] => texts.map((text) => ({ text }));
const lostInCsv = (...texts: readonly string[]): HardText[] =>
  texts.map((text) => ({ text, tells: "text.not-in-cp932" as const }));

/** Sentences of a 進捗状況 about 2010 and other times. */
export const hardSentences: readonly HardText[] = [
  ...sound(
    "α版を公開し、β版の試験を始めた。",
    "計画は平成22年度（2011年３月）までのものである。",
    "平成22年（2010年）に定めた指針を引き続き用いている。",
    "「◯◯県」を名乗る不審な電話への注意を促した。",
    "例えば、○○市のような小さな団体にも参加を呼びかけた。",
    "一般の利用者からの一件を含め、一次対応は一日で終えた。",
    "カ行の索引とタ行の索引を見直した。",
    "二〇〇五年から二〇一〇年までの記録を電子化した。",
    "第一に周知、第二に訓練を行い、第一・第二段階を終えた。",
    "２０１０年の版と2010年の版を比べた。",
    "Ⅰ期は調査、Ⅱ期は実証とした。",
    "①調査、②設計、③試行の順に進めた。",
    "㈱見本と№１の協定を結び、㎡当たりの費用を調べた。",
    "10～20件、10〜20件のいずれの書き方も認めた。",
    "TCP/IP、Wi-Fi、A/B testing、OS/2の用語集を作った。",
    "日EU間及び日ASEAN間の会合に参加した。",
    "関係機関と調整中であるが、年度内に結論を得る。",
    "日程を調整中の会合が一つある。",
    "要確認事項の一覧を作り、共有した。",
    "評価は○と◎の二段階とした。",
    "相談は〇件であった。",
    "二〇〇件の応募があり、一〇〇人が参加した。",
    "昨年度は未実施であったが、今年度は予定どおり実施した。",
    "１（１）ア）の施策とともに進めた。",
    "手順（イ）ａ）～ｃ））に沿って点検した。",
    "注）数は速報値である。",
    "※数は速報値である。",
    "人々の望みのとおりとし、会議ののち公表した。",
    "母国語は別とし、ハハ（仮の呼び名）の語は使わない。",
    "検討・・・実証・・・普及の三段階で進めた。",
    "引用：「……とする。」と定めた。",
    "エラー（#N/A）の表示を直した。",
    "#1の工程を終え、＃２の工程に入った。",
    "メールの件名に「=?UTF-8?」とあるものを調べた。",
    "24時間365日の監視を行い、36時間以内に復旧した。",
    "13月分の記録を比べ、18か月の推移を示した。",
    "東京―大阪間及びロンドン－東京間の回線を二重にした。",
    "プラス一ポイント、チーム一リーダーの制度を試した。",
    "入口グループと口コミの影響を調べた。",
    "国へサービスの状況を報告した。",
    "平成31年４月と令和元年５月の数を比べた。",
    "2024年２月29日の記録を確かめた。",
    "CVE-2010-XXXXの形の番号と192.168.xx.xxの例を載せた。",
    "計画（P）、実行（D）、評価（C）、改善（A）を回した。",
    "XML及びXSLTの様式に改めた。",
    "ΣプロジェクトとΩ計画の成果をまとめた。",
    "10μmの加工とΔtの測定を行った。",
    "「再掲」の扱いを整理し、再掲した資料を改めた。",
    "同上の手順で二回目の訓練を行った。",
    "総務省（情報流通行政局）及び警察庁と協議した。",
    "法務省からの意見（法務省も出席した。）を反映した。",
    "行動計画のア）を参照し、手順を定めた。",
    "詳細は別添２のウ）を参照。",
    "アンケートの「はい／いいえ」の集計を終えた。",
    "URL（https://www.example.go.jp/a_b/?x=1&y=2）で公表した。",
    "a@example.go.jp宛ての送信を止めた。",
    "Ver.2.13.40から3.0.0へ更新した。",
    "1st stageと2nd stageに分けた。",
    "e-Learning（ｅラーニング）を始めた。",
    "ＰＤＣＡサイクルとPDCAサイクルの語をそろえた。",
    "髙橋氏、山﨑氏を委員に迎えた。",
    "障がい者・高齢者等の利用に配慮した。",
    "令和元年度及び平成30年度の補正予算を用いた。",
  ),
  ...lostInCsv(
    "CO₂の排出量を測った。",
    "10µm以下の部品を調べた。",
    "H₂Oと書き、✓を付けた。",
    "𠮷野の記録を公開した。",
    "葛\u{E0100}飾の例を示した。",
    "5㎡と３㎥、½の割合で試した。",
  ),
];

/** Names of measures; each is borne by one measure of a document at most. */
export const hardNames: readonly HardText[] = sound(
  "「◯◯県」を名乗る電話への注意喚起",
  "内閣府と内閣官房との連携の強化",
  "一般利用者への一斉周知の実施",
  "カ行・タ行の読み上げの改善",
  "α版・β版の試験的な公開",
  "2010年問題及び２０１０年版指針への対応",
  "TCP/IP・Wi-Fi・A/B testingの用語集の作成",
  "二〇〇五年国勢調査の記録の公開",
  "（仮称）情報共有センターの設置準備",
  "調査（第１期）及び調査（第２期）の実施",
  "Ⅰ種・Ⅱ種の資格の見直し",
  "㈱・㈲の表記の取扱いの統一",
  "第一・第二種電気通信事業者との協議",
  "エスペラント語の一口メモの配信",
  "警察庁（サイバー警察局）との協力の推進",
  "要確認事項の点検手順の作成",
  "再掲の扱いに関する指針の作成",
);

export const hardNotes: readonly HardText[] = sound(
  "－",
  "-",
  "---",
  "なし",
  "特になし",
  "別紙１参照",
  "※速報値",
  "新規",
  "（主）総務省",
  "2/3",
  "１～３",
  "H22補正",
  "→次年度へ",
  "○",
);

/** 担当府省庁 that are right as they stand, with what they name. */
export const hardMinistries: readonly { readonly text: string; readonly bodies: readonly string[] }[] = [
  { text: "内閣府及び内閣官房", bodies: ["内閣府", "内閣官房"] },
  { text: "内閣官房及び全府省庁", bodies: ["内閣官房", "全府省庁"] },
  {
    text: "内閣官房、重要インフラ所管省庁及び関係府省庁",
    bodies: ["内閣官房", "重要インフラ所管省庁", "関係府省庁"],
  },
  { text: "総務省等", bodies: ["総務省"] },
  { text: "内閣官房をはじめとする関係府省庁", bodies: ["内閣官房", "関係府省庁"] },
  { text: "総務省ほか２省庁", bodies: ["総務省"] },
  { text: "（主）総務省、（副）警察庁", bodies: ["総務省", "警察庁"] },
  { text: "総務省（主）、法務省", bodies: ["総務省", "法務省"] },
  { text: "◎総務省、○財務省", bodies: ["総務省", "財務省"] },
  { text: "総務省・財務省", bodies: ["総務省", "財務省"] },
];

/** The fields in which a hard text may stand whole. */
export const hardTexts: Partial<Readonly<Record<MeasureField, readonly HardText[]>>> = {
  name: hardNames,
  note: hardNotes,
};
