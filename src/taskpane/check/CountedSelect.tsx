import { Select } from "@fluentui/react-components";
import { checkWords } from "../../messages/paneMessages.ja";

interface Props {
  readonly label: string;
  /** Of nothing in particular. */
  readonly all: string;
  /** By value: how many findings there are, in the order in which they are offered. */
  readonly counts: ReadonlyMap<string, number>;
  readonly nameOf?: (value: string) => string;
  /** Empty: all. */
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** 件数つきの選択, where there is something to choose between. */
export function CountedSelect({ label, all, counts, nameOf = (value) => value, chosen, onChoose }: Props) {
  if (counts.size < 2) return null;
  return (
    <Select
      size="small"
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => onChoose(value)}
      style={{ minWidth: 0 }}
    >
      <option value="">{all}</option>
      {[...counts].map(([value, count]) => (
        <option key={value} value={value}>
          {checkWords.oneOf(nameOf(value), count)}
        </option>
      ))}
    </Select>
  );
}
