/** 割合の端数: each line is rounded by itself, or 最大剰余: lines that make up a whole add up to 100. */
export const roundings = ["each", "largestRemainder"] as const;
export type Rounding = (typeof roundings)[number];
