import type { Severity } from "../../domain/rules/Rule";

/** 府省庁ごとの照会の数. */
export interface InquiryCounts {
  /** Absent: 担当不明, for the team itself. */
  readonly ministry: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** 照会のファイル: what goes to one ministry. */
export interface InquiryFile {
  readonly ministry: string | undefined;
  readonly fileName: string;
  /** 照会番号 of what is asked in it. */
  readonly numbers: readonly string[];
  readonly bytes: Uint8Array;
}
