import { bad, good, type RuleCases } from "../RuleCases";

export const statusUnknown: RuleCases = {
  bad: [
    bad({ status: "▲" }, "status", "△"),
    bad({ status: "○→◎" }, "status", null),
    bad({ status: "○△" }, "status", null),
    bad({ status: "Ａ" }, "status", null),
    bad({ status: "?" }, "status", null),
    bad({ status: "進行中" }, "status", null),
    bad({ status: "－" }, "status", null),
    // A written minus, or a filled triangle: only its writer knows.
    bad({ status: "●" }, "status", "○"),
    bad({ status: "二重丸" }, "status", "◎"),
    bad({ status: "既に一部を実施済み" }, "status", "◎"),
    bad({ status: "◎：年度内に実施できるかどうか不明" }, "status", null),
    bad({ status: "0" }, "status", "○"),
    bad({ status: "○（一部）" }, "status", "○"),
  ],
  good: [
    good({ status: "◎：既に実施済み" }),
    good({ status: "◎" }),
    good({ status: "×" }),
    good({ status: "実施済み" }),
    good({ status: "準備をしており、年度内（又は予定どおり）に実施できる予定" }),
    good({ status: "〇" }),
    good({ status: "再掲" }),
  ],
};
