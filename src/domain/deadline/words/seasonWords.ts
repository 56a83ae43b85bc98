import type { Season } from "../reading/Time";
import type { Word } from "./wordReader";

/** 季節: months by their number, those of the next year counted on from 12. */
export const seasonWords: readonly (Word & Season)[] = [
  { word: "早春", first: 2, last: 3 },
  { word: "春", first: 3, last: 5 },
  { word: "初夏", first: 5, last: 6 },
  { word: "夏", first: 6, last: 8 },
  { word: "初秋", first: 9, last: 9 },
  { word: "秋", first: 9, last: 11 },
  { word: "晩秋", first: 11, last: 11 },
  { word: "初冬", first: 12, last: 12 },
  { word: "冬", first: 12, last: 14 },
];
