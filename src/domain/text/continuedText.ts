import { isBlank } from "./blank";

const bullet = /^[\s\u3000]*[・○●◎◆■※（(①-⑳\d０-９]/u;
const ended = /[。．」』）)]\s*$/u;

/** 割れた文をつなぐ: prose begins a new line where a sentence ended or a bullet opens; else it goes on. */
export function joinedProse(first: string, rest: string): string {
  const isNewLine = bullet.test(rest) || ended.test(first);
  return first + (isBlank(first) || !isNewLine ? "" : "\n") + rest;
}
