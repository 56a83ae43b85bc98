import { type RuleCases } from "../RuleCases";

export const rowHidden: RuleCases = {
  bad: [
    { rows: [{}, {}], hidden: [1], finds: [{ at: 1, field: "name", suggestion: null }] },
    { rows: [{}, {}, {}], hidden: [0, 1], finds: [{ at: 0, field: "name", suggestion: null }] },
    {
      rows: [{}, {}, {}],
      hidden: [0, 2],
      finds: [
        { at: 0, field: "name", suggestion: null },
        { at: 2, field: "name", suggestion: null },
      ],
    },
    // A relisted measure is shown too.
    { rows: [{ progress: "再掲", status: "" }], hidden: [0], finds: [{ field: "name", suggestion: null }] },
  ],
  good: [
    { rows: [{}, {}] },
    // A hidden header, and hidden rows that hold no measure.
    { rows: [{}, {}], hidden: [-1, 40] },
  ],
};
