import { addresseeName } from "./addresseeName";

/** What Windows and other systems do not allow in the name of a file, and what cannot be seen. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const LONGEST = 60;

/** 照会のファイル名: 照会_第1回_総務省.xlsx. */
export function inquiryFileName(ministry: string | undefined, round: number): string {
  const name = addresseeName(ministry).replace(forbidden, "_").trim();
  return `照会_第${round}回_${[...name].slice(0, LONGEST).join("")}.xlsx`;
}

/** まとめた照会のファイル名: 照会_第1回.zip. */
export const inquiryArchiveName = (round: number): string => `照会_第${round}回.zip`;

/** Names that differ, where two ministries would have one: the later ones are numbered. */
export function distinctFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++)
      free = name.replace(/\.xlsx$/u, ` (${number}).xlsx`);
    taken.add(free.toLowerCase());
    return free;
  });
}
