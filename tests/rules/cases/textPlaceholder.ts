import type { MeasureField } from "../../../src/domain/measure/MeasureRow";
import type { Severity } from "../../../src/domain/rules/Rule";
import { good, type BadCase, type CaseRow, type RuleCases } from "../RuleCases";

const found =
  (severity: Severity) =>
  (row: CaseRow, field: MeasureField): BadCase => ({
    rows: [row],
    finds: [{ field, suggestion: null, severity }],
  });
const wrong = found("error");
const onlyLookedAt = found("warning");

export const textPlaceholder: RuleCases = {
  bad: [
    wrong({ progress: "調整中" }, "progress"),
    wrong({ progress: "・現在、調整中。" }, "progress"),
    wrong({ progress: "・会議を開いた。\n・（確認中）" }, "progress"),
    wrong({ progress: "【調整中】手引きを公表した。" }, "progress"),
    wrong({ progress: "要確認" }, "progress"),
    wrong({ progress: "・参加者は120名（担当課に要確認）であった。" }, "progress"),
    wrong({ progress: "・参加者数は要確認" }, "progress"),
    wrong({ progress: "●●" }, "progress"),
    wrong({ progress: "・○○省と協力して手引きを作った。" }, "progress"),
    wrong({ progress: "・◯◯県において講習会を実施した。" }, "progress"),
    wrong({ progress: "・○月○日に会議を開いた。" }, "progress"),
    wrong({ progress: "・2025年●月に会議を開いた。" }, "progress"),
    wrong({ progress: "・平成〇〇年に始めた。" }, "progress"),
    wrong({ progress: "・令和　年　月に会議を開いた。" }, "progress"),
    wrong({ progress: "・第○回の会議を開いた。" }, "progress"),
    wrong({ progress: "・20XX年度に始める。" }, "progress"),
    wrong({ progress: "・参加者はＸＸ名。" }, "progress"),
    wrong({ progress: "・ＸＸＸを公表した。" }, "progress"),
    wrong({ progress: "・普及率はXX.X％。" }, "progress"),
    wrong({ progress: "・参加者はxx名。" }, "progress"),
    wrong({ progress: "・××省の協力を得た。" }, "progress"),
    wrong({ progress: "・△△研究所と協力した。" }, "progress"),
    wrong({ progress: "・手引きを公表した。【P】" }, "progress"),
    wrong({ progress: "・手引きを公表した。［Ｐ］" }, "progress"),
    wrong({ progress: "TBD" }, "progress"),
    wrong({ progress: "追って記入" }, "progress"),
    wrong({ progress: "ここに進捗を記入してください。" }, "progress"),
    wrong({ name: "○○に関する取組の推進" }, "name"),
    wrong({ name: "手引きの作成（仮置き）" }, "name"),
    wrong({ ministries: "○○省" }, "ministries"),
    wrong({ deadline: "2025年○月" }, "deadline"),
    wrong({ note: "要調整" }, "note"),
    onlyLookedAt({ progress: "－" }, "progress"),
    onlyLookedAt({ progress: "特になし" }, "progress"),
    onlyLookedAt({ progress: "・会議を○回開催した。" }, "progress"),
    onlyLookedAt({ progress: "・次回の日程（調整中）を示した。" }, "progress"),
    wrong({ progress: "・手引きを公表した。（Ｐ）" }, "progress"),
    wrong({ progress: "・■■を公表し、◆◆社と協力した。" }, "progress"),
    wrong({ progress: "内容は追って記載" }, "progress"),
    onlyLookedAt({ progress: "・参加者（数字は確認中）を示した。" }, "progress"),
    onlyLookedAt({ progress: "・参加者は約○万人であった。" }, "progress"),
  ],
  good: [
    good({ progress: "・関係機関と調整中。" }),
    good({ name: "要確認\n事項の点検手順の作成" }),
    good({ progress: "・日程を調整中である。" }),
    good({ progress: "・2026年の開催に向け、関係府省庁と調整中であり、年度内に決める。" }),
    good({ progress: "検討中" }),
    good({ progress: "・要確認事項を整理した。" }),
    good({ progress: "・手引きの概要更新" }),
    // 〇 and ○ as figures.
    good({ progress: "・二〇一〇年に始め、二〇〇五年の版を改めた。" }),
    good({ progress: "・二○○五年の版を改めた。" }),
    good({ progress: "・一〇〇件の相談に応じ、一〇月二〇日に終えた。" }),
    good({ progress: "・相談は〇件であった。" }),
    // Marks of a status and bullets.
    good({ status: "××" }),
    good({ status: "○○" }),
    good({ progress: "○月例会議を開いた。\n○人材を育てた。\n●日米会合を開いた。" }),
    good({ progress: "・「●」の項目を終え、○△×で評価した。" }),
    good({ progress: "・評価は○である。" }),
    // Any name at all.
    good({ progress: "・「◯◯県警察」を名乗る不審な電話に注意を促した。" }),
    good({ progress: "・例えば○○市のような小さな自治体を助けた。" }),
    // Latin words and numbers that hold an X.
    good({ progress: "・XML と XXE への対策、HTTP の5xx、CVE-2025-XXXX の例、192.168.xx.xx を扱った。" }),
    good({ progress: "・計画（P）、実行（D）、評価（C）、改善（A）を回した。" }),
    good({ progress: "【P】計画を作った。\n【D】実行した。\n【C】評価した。" }),
    good({ progress: "・平成年間の記録をまとめた。" }),
    good({ deadline: "TBD" }),
    good({ note: "－" }),
    good({ progress: "－", name: "訓練の実施（再掲）" }),
    good({ progress: "・該当なしとの回答が三件あった。" }),
    good({ progress: "■■ 概要 ■■\n◆◆重点施策\n・計画（Ｐ）" }),
    good({ progress: "・案（詳細は関係府省庁と調整中）を作った。" }),
  ],
};
