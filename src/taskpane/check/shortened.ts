/** 短くした文: in one line, of at most so many characters; … stands for the rest. */
export function shortened(text: string, longest = 24): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}
