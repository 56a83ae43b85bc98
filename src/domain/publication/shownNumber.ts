import type { CellLook } from "../sheet/SheetModel";

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, ",");

/** 数の見え方, as the number formats of cellLooks show it in a sheet. */
const writers: Partial<Readonly<Record<CellLook, (value: number) => string>>> = {
  count: grouped,
  subtotalCount: grouped,
  totalCount: grouped,
  percent: (value) => `${value}%`,
  change: (value) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
};

export const shownNumber = (value: number, look: CellLook | undefined): string =>
  (look && writers[look]?.(value)) ?? String(value);
