/**
 * 片仮名の見間違い: in the loan words that this field writes daily, the kanji, dashes and hiragana that are taken
 * for a katakana letter or for ー.
 *
 * Known words only: between any two katakana 一 may well mean "one" (チーム一リーダー) and 口 a mouth (ネット口コミ).
 * (ー) marks a last ー that is often left out (サーバ).
 */
const words = [
  "サイバー",
  "サーバ(ー)",
  "ユーザ(ー)",
  "コンピュータ(ー)",
  "ネットワーク",
  "セキュリティ(ー)",
  "センター",
  "データベース",
  "データ",
  "ポリシー",
  "メール",
  "メーカー",
  "ルール",
  "ツール",
  "コード",
  "サービス",
  "レベル",
  "インターネット",
  "ソフトウェア",
  "ハードウェア",
  "マルウェア",
  "スマートフォン",
  "クラウド",
  "ホームページ",
  "ページ",
  "メンバ(ー)",
  "テーマ",
  "セミナー",
  "フォーラム",
  "ワーキング",
  "グループ",
  "チーム",
  "リーダー",
  "パートナー",
  "カード",
  "キーワード",
  "パスワード",
  "ダウンロード",
  "アップデート",
  "ポート",
  "サポーター",
  "サポート",
  "レポート",
  "ルータ(ー)",
  "プロバイダ(ー)",
  "ベンダ(ー)",
  "オペレータ(ー)",
  "ガイドライン",
  "スケジュール",
  "フロー",
  "エラー",
  "ニュース",
  "アンケート",
  "コーディネーション",
  "コミュニケーション",
  "インフォメーション",
  "フィッシング",
  "モニタリング",
  "エネルギー",
  "メーリングリスト",
  "キャンペーン",
  "ニーズ",
  "ケース",
  "コース",
  "ワークショップ",
  "システム",
  "ログ",
  "タスクフォース",
  "インフラ",
  "インシデント",
  "テスト",
  "プログラム",
  "プロジェクト",
  "セプター",
  "ウイルス",
  "アクセス",
  "リスク",
  "ガバナンス",
  "ハイテク",
  "シンポジウム",
  "ポータル",
  "ウェブサイト",
  "テレワーク",
  "コンピューティング",
  "トラブル",
  "モジュール",
  "マニュアル",
  "プライバシー",
  "デジタル",
  "アドバイザ(ー)",
  "サイバーテロ",
  "マネジメント",
  "プロトコル",
  "テストベッド",
  "リテラシー",
  "ベストプラクティス",
  "プラットフォーム",
  "サプライチェーン",
  "コンテンツ",
  "ポスター",
  "バージョン",
  "グローバル",
  "ラーニング",
  "マイナンバー",
  "パブリックコメント",
  "カウンシル",
  "スペシャリスト",
  "スキーム",
  "イベント",
  "ボランティア",
  "コミュニティ",
  "アプリケーション",
  "ロードマップ",
  "ソーシャル",
  "フレームワーク",
  "フィードバック",
  "トレーニング",
  "チェックリスト",
  "センサ(ー)",
  "インテリジェンス",
  "トラフィック",
  "ハッカー",
  "オンライン",
  "カメラ",
  "タブレット",
  "エコシステム",
  "エンジニア",
  "ヘルプデスク",
  "アカウント",
  "ハードディスク",
  "オープンデータ",
  "フィルタリング",
  "ダッシュボード",
];

/** What passes for a letter, by the letter that is meant. */
const lookalikes: Readonly<Record<string, string>> = {
  ー: "一―─—–‐\u2011\u2212\uFF0D",
  ニ: "二",
  ロ: "口",
  タ: "夕",
  エ: "工",
  ェ: "工",
  ハ: "八",
  カ: "力",
  ト: "卜",
  チ: "千",
  テ: "亍",
  オ: "才",
  ベ: "べ",
  ペ: "ぺ",
};
const anyLookalike = Object.values(lookalikes).join("");
const suspicious = new RegExp(`[ァ-ヺー][${anyLookalike}]|[${anyLookalike}][ァ-ヺー]`, "u");

/** 一 begins these words of its own: サーバ一式, データ一覧; a line may break within them. */
const NO_OWN_WORD = "(?!(?<=一)\\s?[式覧部般元体括時台人名回日度層方律例致定連貫環端環因歩次])";
const NOT_AFTER_KANJI = "(?<![一-鿿ァ-ヺー])";
const NOT_BEFORE_KANJI = "(?![一-鿿])";

interface KnownWord {
  readonly word: string;
  readonly pattern: RegExp;
}

const knownWords: readonly KnownWord[] = words.map((each) => {
  const [stem = "", optional] = each.split("(ー)");
  // サーバ一データベース: where the last ー may be missing, 一 before katakana is as likely "one".
  const ending = optional === undefined ? "" : `(?:ー|[${lookalikes["ー"]}](?![ァ-ヺ]))?`;
  const letters = [...stem].map((letter, index) => letterPattern(letter, index, stem.length));
  return {
    word: each.replace("(ー)", ""),
    pattern: new RegExp(`${letters.join("")}(${ending})${NO_OWN_WORD}`, "gu"),
  };
});

/** A kanji at the word's edge must not belong to a kanji word beside it: 入口グループ, デー夕方. */
function letterPattern(letter: string, index: number, length: number): string {
  const taken = lookalikes[letter];
  if (taken === undefined) return letter;
  if (letter === "ー") return `[ー${taken}]`;
  const before = index === 0 ? NOT_AFTER_KANJI : "";
  const after = index === length - 1 ? NOT_BEFORE_KANJI : "";
  return `(?:${letter}|${before}[${taken}]${after})`;
}

/** The text with the letters put in that its known words lack. */
export function withKatakana(text: string): string {
  const repaired = suspicious.test(text)
    ? knownWords.reduce(
        (result, { word, pattern }) =>
          result.replace(pattern, (_, last: string) => word + (last === "" ? "" : "ー")),
        text,
      )
    : text;
  return /[へべぺ][ァ-ヺー]/u.test(repaired) ? withKatakanaAtStart(repaired) : repaired;
}

/** へ as a particle follows a word; before katakana at the start of one it is ヘ taken for it, as are べ and ぺ. */
const hiraganaAtStart = /(?<=^|[\n・、。「（(\s])[へべぺ](?=[ァ-ヺー])/gu;
const katakana: Readonly<Record<string, string>> = { へ: "ヘ", べ: "ベ", ぺ: "ペ" };

/** へルプ, べンダー, ぺージ with the katakana that is meant. */
const withKatakanaAtStart = (text: string): string =>
  text.replace(hiraganaAtStart, (letter) => katakana[letter] ?? letter);
