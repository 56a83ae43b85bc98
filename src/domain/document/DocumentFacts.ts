/** 年度・期・基準日: what a document says of itself. Absent where it does not say; then it is asked for. */
export interface DocumentFacts {
  readonly fiscalYear?: number;
  readonly term?: "上半期" | "年度末";
  /** 基準日, ISO. */
  readonly asOf?: string;
}
