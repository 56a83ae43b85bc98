import { type RuleCases } from "../RuleCases";

export const idDuplicate: RuleCases = {
  bad: [
    {
      rows: [{ id: "010" }, { id: "010" }],
      finds: [
        { at: 0, field: "id", suggestion: null },
        { at: 1, field: "id", suggestion: null },
      ],
    },
    {
      rows: [{ id: "１０" }, {}, { id: "10" }],
      finds: [
        { at: 0, field: "id", suggestion: null },
        { at: 2, field: "id", suggestion: null },
      ],
    },
    // The same measure twice by the same ministry is no joint answer.
    {
      rows: [
        { id: "010", name: "同じ施策", ministries: "総務省" },
        { id: "010", name: "同じ施策", ministries: "総務省" },
      ],
      finds: [
        { at: 0, field: "id", suggestion: null },
        { at: 1, field: "id", suggestion: null },
      ],
    },
  ],
  good: [
    { rows: [{ id: "010" }, { id: "0100" }] },
    { rows: [{ id: "" }, { id: "" }] },
    // One measure answered by two ministries.
    {
      rows: [
        { id: "010", name: "同じ施策", ministries: "総務省" },
        { id: "010", name: "同じ施策", ministries: "経済産業省" },
      ],
    },
  ],
};
