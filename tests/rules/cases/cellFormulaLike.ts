import { bad, good, type RuleCases } from "../RuleCases";

export const cellFormulaLike: RuleCases = {
  bad: [
    bad({ progress: "-実施した" }, "progress", null),
    bad({ note: "=" }, "note", null),
    bad({ progress: "--実施した" }, "progress", null),
    bad({ progress: '=HYPERLINK("http://example.invalid","詳細")' }, "progress", null),
    bad({ progress: "+A1" }, "progress", null),
    bad({ note: "@参照" }, "note", null),
  ],
  good: [
    good({ progress: "- 実施した\n- 公表した" }),
    good({ note: "---" }),
    good({ note: "-" }),
    good({ note: "－" }),
    good({ progress: "・A+Bの方式" }),
    good({ progress: { kind: "number", text: "-5" } }),
    good({ progress: { kind: "text", text: "=1", formula: '"="&1' } }),
  ],
};
