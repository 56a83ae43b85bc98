import { bad, good, type RuleCases } from "../RuleCases";

export const ministryAbbreviation: RuleCases = {
  bad: [
    bad({ ministries: "経産省" }, "ministries", "経済産業省", true),
    bad({ ministries: "総務省及び文科省" }, "ministries", "総務省及び文部科学省", true),
    bad({ ministries: "厚労省、農水省、国交省" }, "ministries", "厚生労働省、農林水産省、国土交通省", true),
    // Only what the rule names is mended; the space is another rule's.
    bad({ ministries: "経産省、総 務省" }, "ministries", "経済産業省、総 務省", true),
  ],
  good: [
    good({ ministries: "経済産業省" }),
    good({ ministries: "IPA" }),
    good({ ministries: "内閣府、内閣官房" }),
  ],
};
