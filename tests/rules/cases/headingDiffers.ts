import { type CaseRow, type RuleCases } from "../RuleCases";

const chapter = "１ 備え";
const under = (section: string, item = ""): CaseRow => ({ chapter, section, item });

export const headingDiffers: RuleCases = {
  bad: [
    {
      rows: [under("（２）国民の保護"), under("（２）個人の保護"), under("（２）国民の保護")],
      finds: [{ at: 1, field: "section", suggestion: "（２）国民の保護" }],
    },
    // Of two, the first is taken to be right.
    {
      rows: [under("(2) 国民の保護"), under("（２）個人の保護")],
      finds: [{ at: 1, field: "section", suggestion: "(2) 国民の保護" }],
    },
    {
      rows: [under("（２）訓練", "① 演習"), under("（２）訓練", "① 演習"), under("（２）訓練", "① 練習")],
      finds: [{ at: 2, field: "item", suggestion: "① 演習" }],
    },
    // Without the heading above, a whole document has each number but 1 once until they begin anew.
    {
      rows: [
        { section: "（１）訓練", ministries: "法務省" },
        { section: "（２）国民の保護" },
        { section: "（２）個人の保護" },
        { section: "（２）国民の保護" },
      ],
      finds: [{ at: 2, field: "section", suggestion: "（２）国民の保護" }],
    },
    // What comes again below has not ended.
    {
      rows: [
        { section: "（１）国民の保護" },
        { section: "（１）個人の保護" },
        { section: "（１）国民の保護" },
      ],
      finds: [{ at: 1, field: "section", suggestion: "（１）国民の保護" }],
    },
  ],
  good: [
    { rows: [under("（２）国民の保護"), under("(2)国民の　保護"), under("（３）訓練")] },
    // Under another heading the numbers begin anew, be it shown or not.
    { rows: [under("（２）訓練", "① 演習"), under("（３）窓口", "① 相談")] },
    { rows: [under("（１）訓練"), under("（２）窓口"), under("（１）研究"), under("（２）開発")] },
    { rows: [{ section: "（１）訓練", ministries: "法務省" }, { section: "（１）研究" }] },
    // A part leaves out what stands between.
    { rows: [{ section: "（２）訓練" }, { section: "（２）研究" }] },
    // Without numbers, every text is a heading of its own.
    { rows: [{ group: "訓練" }, { group: "研究" }] },
  ],
};
