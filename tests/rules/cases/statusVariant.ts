import { bad, good, type RuleCases } from "../RuleCases";

export const statusVariant: RuleCases = {
  bad: [
    bad({ status: "〇" }, "status", "○", true),
    bad({ status: "◯" }, "status", "○", true),
    bad({ status: "Ｏ" }, "status", "○", true),
    bad({ status: "o" }, "status", "○", true),
    bad({ status: "⭕\uFE0F" }, "status", "○", true),
    bad({ status: "⊿" }, "status", "△", true),
    bad({ status: "\u0394" }, "status", "△", true),
    bad({ status: "✕" }, "status", "×", true),
    bad({ status: "x" }, "status", "×", true),
    bad({ status: "\u0425" }, "status", "×", true),
    bad({ status: " ○" }, "status", "○", true),
    bad({ status: "○\n" }, "status", "○", true),
    bad({ status: "◎\u200B" }, "status", "◎", true),
  ],
  good: [good({ status: "▲" }), good({ status: "○" }), good({ status: "実施中" }), good({ status: "Ａ" })],
};
