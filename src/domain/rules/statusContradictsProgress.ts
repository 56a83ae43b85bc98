import type { StatusCategory } from "../status/StatusScheme";
import { isBlank } from "../text/blank";
import { foldText } from "../text/foldText";
import { defineRule } from "./Rule";

/** Only the last predicate counts: a text may tell of what was not done before it tells that it was. */
const endsUndone =
  /(?:未実施|未着手|未了|未完了|実施していない|着手していない|実施できなかった|実施できていない|実施されていない|至らなかった|至っていない|見送った)(?:である|です|の状況|となっている)?$/u;
const endsDone = /(?:実施済み?|完了済み?|完了した|完了|措置済み?)(?:である|です)?$/u;

/** What nobody ends with who has said of a measure that it stands at a stage. */
const contraryTo: Partial<Record<StatusCategory["stage"], RegExp>> = { done: endsUndone, notBegun: endsDone };

/** 状況と進捗状況の食い違い. */
export const statusContradictsProgress = defineRule({
  id: "status.contradicts-progress",
  severity: "info",
  needs: ["status", "progress", "merges"],
  *check(sheet, { scheme }) {
    const stageOf = new Map(scheme.categories.map((category) => [category.code, category.stage]));
    for (const row of sheet.rows) {
      const contrary = contraryTo[stageOf.get(row.status ?? "") ?? "unclear"];
      if (!contrary) continue;
      const { status, progress } = row.cells;
      if (row.relisted || !status || !progress || progress.isPartlyStruck || isBlank(progress.text)) continue;
      const ending = lastPredicate(progress.text);
      if (!contrary.test(ending)) continue;
      yield {
        cell: status,
        field: "status",
        details: { status: row.status ?? "", ending: ending.slice(-20) },
      };
    }
  },
});

/** The end of the last sentence, without brackets and full stop. */
function lastPredicate(text: string): string {
  return foldText(text)
    .replace(/[。.]+$/u, "")
    .replace(/\([^()]*\)$/u, "")
    .replace(/[。.]+$/u, "");
}
