import { bad, good, type RuleCases } from "../RuleCases";

export const ministryAbbreviation: RuleCases = {
  bad: [
    bad({ ministries: "経産省" }, "ministries", "経済産業省", true),
    bad({ ministries: "総務省及び文科省" }, "ministries", "総務省及び文部科学省", true),
    bad({ ministries: "厚労省、農水省、国交省" }, "ministries", "厚生労働省、農林水産省、国土交通省", true),
    {
      rows: [{ ministries: "NISC及び総務省" }],
      facts: { fiscalYear: 2016 },
      finds: [{ field: "ministries", suggestion: "内閣サイバーセキュリティセンター及び総務省", safe: true }],
    },
    // In that year it was first one body's name and then another's: nobody can tell which is meant.
    {
      rows: [{ ministries: "NISC及び総務省" }],
      facts: { fiscalYear: 2014 },
      finds: [{ field: "ministries", suggestion: null }],
    },
    bad({ ministries: "厚労省（老健局）" }, "ministries", "厚生労働省（老健局）", true),
    // Only what the rule names is mended; the space is another rule's.
    bad({ ministries: "経産省、総 務省" }, "ministries", "経済産業省、総 務省", true),
  ],
  good: [
    good({ ministries: "IPA" }),
    // A body that was no more is another rule's, which knows its successor.
    good({ ministries: "通産省" }, { fiscalYear: 2010 }),
    good({ ministries: "内閣官房情報セキュリティセンター（NISC）" }, { fiscalYear: 2010 }),
    good({ ministries: "経済産業省" }),
    good({ ministries: "内閣府、内閣官房" }),
  ],
};
