import type { UnreadableReason } from "../../domain/grid/UnreadableWorkbook";
import type { UnsavableReason } from "../../domain/grid/UnsavableWorkbook";

/** 呼び出し: sent to where the methods are; its answer carries the same number. */
export interface CallRequest {
  readonly kind: "call";
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

export type CallResponse =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly fault: CallFault };

/** うまくいかなかったわけ, as plain data; the words for it stand in messages/. */
export type CallFault =
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | {
      readonly kind: "unsavable";
      readonly reason: UnsavableReason;
      readonly sheet: string;
      readonly what: string;
    }
  /** The workbook does not take this: a protected sheet, a faulty formula. */
  | { readonly kind: "refused"; readonly code: string }
  /** A file that the server does not give, or the disk; a clipboard that is not ours to use; a worker that is gone. */
  | { readonly kind: "notServed" | "notRead" | "noClipboard" | "noWorker" }
  | { readonly kind: "unexpected"; readonly message: string };
