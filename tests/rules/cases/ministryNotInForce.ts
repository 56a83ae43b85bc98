import { good, type RuleCases } from "../RuleCases";

export const ministryNotInForce: RuleCases = {
  bad: [
    {
      rows: [{ ministries: "防衛庁" }],
      facts: { fiscalYear: 2010 },
      finds: [{ field: "ministries", suggestion: "防衛省" }],
    },
    {
      rows: [{ ministries: "個人情報保護委員会及び総務省" }],
      facts: { fiscalYear: 2010 },
      finds: [{ field: "ministries", suggestion: null }],
    },
    {
      rows: [{ ministries: "個人情報保護委員会" }],
      facts: { fiscalYear: 2014 },
      finds: [{ field: "ministries", suggestion: "特定個人情報保護委員会" }],
    },
    {
      rows: [{ ministries: "総務省、デジタル庁" }],
      facts: { fiscalYear: 2020 },
      finds: [{ field: "ministries", suggestion: null }],
    },
    {
      rows: [{ ministries: "内閣官房情報セキュリティセンター" }],
      facts: { fiscalYear: 2026 },
      finds: [{ field: "ministries", suggestion: "国家サイバー統括室" }],
    },
  ],
  good: [
    good({ ministries: "NISC" }, { fiscalYear: 2014 }),
    good({ ministries: "防衛省、総務省及び内閣官房" }, { fiscalYear: 2010 }),
    // In force on some day of the fiscal year is enough.
    good({ ministries: "防衛庁" }, { fiscalYear: 2006 }),
    good({ ministries: "防衛省" }, { fiscalYear: 2006 }),
    good({ ministries: "デジタル庁" }, { fiscalYear: 2021 }),
  ],
};
