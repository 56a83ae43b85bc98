const LONGEST = 24;

/** 短くした文: at most 24 characters in one line; … stands for the rest. */
export function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : characters.join("");
}
