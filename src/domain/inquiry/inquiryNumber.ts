import { Fingerprint } from "../sheet/fingerprint";
import { foldText } from "../text/foldText";

/** Digits and letters that are not taken for one another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;
const GROUPS = 2;
const BITS_A_LETTER = 5n;

/** What an inquiry is about: the same in every round and every check. */
export interface InquiryPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
}

/** 照会番号: of a round, a place and a rule, and of nothing else: 1-7K3Q-M2XD. */
export function inquiryNumber(round: number, { sheet, cell, rule }: InquiryPlace): string {
  const fingerprint = new Fingerprint();
  fingerprint.add([JSON.stringify([round, sheet, cell, rule])]);
  let bits = BigInt(`0x${fingerprint.text}`);
  const letters = Array.from({ length: GROUP * GROUPS }, () => {
    const letter = ALPHABET.charAt(Number(bits & 31n));
    bits >>= BITS_A_LETTER;
    return letter;
  }).join("");
  return `${round}-${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}

/** 照会番号を読む: as it came back, be it in wide letters or with spaces; undefined for what is none. */
export function readInquiryNumber(
  text: string,
): { readonly number: string; readonly round: number } | undefined {
  const number = foldText(text).toUpperCase();
  const [, round] = /^([1-9]\d?)-[0-9A-Z]{4}-[0-9A-Z]{4}$/u.exec(number) ?? [];
  return round === undefined ? undefined : { number, round: Number(round) };
}
