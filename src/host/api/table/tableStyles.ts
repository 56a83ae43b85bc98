import { fail } from "../../protocol/HostError";

/** How many of each family Excel brings along. */
const families = { Light: 21, Medium: 28, Dark: 11 } as const;

/**
 * テーブルのスタイル名を読む: TableStyleLight1 … TableStyleDark11, or "" for none.
 *
 * @throws HostError InvalidArgument for any other; the host knows no styles of the workbook's own.
 */
export function readTableStyle(value: unknown): string {
  if (value === "") return "";
  const [text, family, number] = (typeof value === "string" && /^TableStyle(\w+?)(\d+)$/u.exec(value)) || [];
  const isFamily = (name: string | undefined): name is keyof typeof families =>
    name !== undefined && Object.hasOwn(families, name);
  if (text === undefined || !isFamily(family)) return fail("InvalidArgument");
  return Number(number) >= 1 && Number(number) <= families[family] ? text : fail("InvalidArgument");
}
