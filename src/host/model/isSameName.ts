/** 名前の一致, as Excel compares names of sheets, tables, columns and ranges: upper and lower case alike. */
export const isSameName = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
