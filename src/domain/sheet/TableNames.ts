/** 表の名: the names that a sheet of ours and its table will have in the workbook. */
export interface TableNames {
  readonly sheet: string;
  readonly table: string;
}
