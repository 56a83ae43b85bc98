import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import { eraYearWords } from "../../domain/sheet/documentWords";
import { factsWords } from "../../messages/paneMessages.ja";
import { fiscalYears } from "./fiscalYears";

const useStyles = makeStyles({
  label: { display: "block", paddingBottom: tokens.spacingVerticalXS },
  // Fluent's own least width would not let three of them stand in a row.
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%" } },
});

const terms = ["上半期", "年度末"] as const;

interface Props {
  /** As the user has chosen. */
  readonly chosen: DocumentFacts;
  /** As the document says. */
  readonly document: DocumentFacts;
  readonly onChange: (chosen: DocumentFacts) => void;
}

/** 「文書のとおり」の選択肢: the empty value, naming what the document says. */
function AsDocument({ value }: { readonly value: string | number | undefined }) {
  return (
    <option value="">{value === undefined ? factsWords.notSet : factsWords.asDocument(String(value))}</option>
  );
}

/** 年度を選ぶ欄. */
export function FiscalYearSelect({ chosen, document, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const [today] = useState(() => new Date());
  const { fiscalYear, ...others } = chosen;
  return (
    <div>
      <Label htmlFor={id} size="small" className={styles.label}>
        {factsWords.fiscalYear}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={fiscalYear ?? ""}
        onChange={(_, { value }) =>
          onChange(value === "" ? others : { ...others, fiscalYear: Number(value) })
        }
      >
        <AsDocument value={document.fiscalYear} />
        {fiscalYears(today, [fiscalYear, document.fiscalYear]).map((year) => (
          <option key={year} value={year}>
            {factsWords.year(year, eraYearWords(year))}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** 期を選ぶ欄. */
export function TermSelect({ chosen, document, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const { term, ...others } = chosen;
  return (
    <div>
      <Label htmlFor={id} size="small" className={styles.label}>
        {factsWords.term}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={term ?? ""}
        onChange={(_, { value }) => {
          const found = terms.find((each) => each === value);
          onChange(found === undefined ? others : { ...others, term: found });
        }}
      >
        <AsDocument value={document.term} />
        {terms.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </div>
  );
}
