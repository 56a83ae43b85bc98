import { memoizeBeside } from "../collection/memoize";
import type { MinistryIndex } from "./MinistryIndex";
import { readMinistries, type MinistryMention } from "./readMinistries";

/** 府省庁の札: the bodies with which a paragraph or a name is tagged, as written. */
export interface MinistryTag {
  readonly written: string;
  readonly mentions: readonly MinistryMention[];
}

const IN_TAG = "[^【】［］〔〕\\[\\]（）()。\\n]{2,60}";
const tag = (open: string, close: string): string => `[${open}]${IN_TAG}[${close}]`;
const SQUARE = tag("【［〔\\[", "】］〕\\]");
const ROUND = tag("（(", "）)");
const BULLET = "[\\s・･○●◎■□◆◇*※-]*";

/**
 * A tag opens a paragraph (【総務省】…) or closes it, round brackets only behind a sentence: …を公表した（総務省）。
 * Elsewhere they may say whose the thing before them is: 通信利用動向調査（総務省）.
 */
const paragraphTags = new RegExp(
  `(?<=^${BULLET})(?:${SQUARE}|${ROUND})(?=\\s*\\S)|${SQUARE}(?=[。\\s]*$)|(?<=(?:。|た|予定|済み?)\\s*)${ROUND}(?=[。\\s]*$)`,
  "gmu",
);
/** A name is tagged at its end, or at its beginning. */
const nameTags = new RegExp(`^\\s*${SQUARE}|(?:${SQUARE}|${ROUND})\\s*$`, "gu");

/** What holds no body's name is not looked at closely. */
const worthReading = /[【［〔[（(][^】］〕\])）]*(?:省|庁|府|官房|委員会|院)[^【［〔[（(]*[】］〕\])）]/u;

type TagReader = (text: string, index: MinistryIndex) => readonly MinistryTag[];

const tagReader = (pattern: RegExp): TagReader => {
  const read: TagReader = memoizeBeside((text, index) => tagsIn(text, pattern, index));
  return (text, index) => (worthReading.test(text) ? read(text, index) : []);
};

/** 段落の札. */
export const tagsOfParagraphs = tagReader(paragraphTags);

/** 施策名の札. */
export const tagsOfName = tagReader(nameTags);

function tagsIn(text: string, pattern: RegExp, index: MinistryIndex): MinistryTag[] {
  return (text.match(pattern) ?? []).flatMap((match) => {
    const written = match.trim();
    const mentions = readMinistries(written.slice(1, -1), index);
    return mentions.length > 0 && mentions.every(isBody) ? [{ written, mentions }] : [];
  });
}

/** Who is meant by a group term or by a name that two bodies bore nobody can tell. */
const isBody = ({ entry, form, others }: MinistryMention): boolean =>
  entry?.kind === "body" && form !== "loose" && !others;
