/** 桁区切り: 1,234. The browser's own way takes 30 ms when it is first asked, just when the findings come. */
export const counted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
