/** 照会先の名: what belongs to no ministry is for the team itself. */
export const addresseeName = (ministry: string | undefined): string => ministry ?? "担当不明";
