import { Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../domain/check/Finding";
import { checkWords } from "../../messages/paneMessages.ja";

interface Props {
  readonly findings: readonly Finding[];
  /** Empty: all. */
  readonly sheet: string;
  readonly onChoose: (sheet: string) => void;
}

/** シートを選ぶ欄, where several have findings. */
export function SheetFilter({ findings, sheet, onChoose }: Props) {
  const counts = useMemo(() => countBySheet(findings), [findings]);
  if (counts.size < 2) return null;
  return (
    <Select
      size="small"
      aria-label={checkWords.sheet}
      value={sheet}
      onChange={(_, { value }) => onChoose(value)}
    >
      <option value="">{checkWords.allSheets(findings.length)}</option>
      {[...counts].map(([name, count]) => (
        <option key={name} value={name}>
          {checkWords.oneSheet(name, count)}
        </option>
      ))}
    </Select>
  );
}

function countBySheet(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of findings) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
