import type { UnreadableReason } from "../../domain/grid/UnreadableWorkbook";
import type { Answer } from "../../domain/inquiry/Answer";

/** 戻ってきたファイル, as it was chosen. */
export interface AnswerBook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** 読めなかったファイル. noInquiries: it holds no table of inquiries; unreadable: the file itself cannot be had. */
export interface AnswerProblem {
  readonly file: string;
  readonly reason: UnreadableReason | "noInquiries" | "unreadable";
}

/** 読み込んだ回答, and what could not be read. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  readonly problems: readonly AnswerProblem[];
}
