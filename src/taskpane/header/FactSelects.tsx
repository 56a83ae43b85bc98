import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import type { FactSources, FactText } from "../../domain/document/readDocumentFacts";
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
  /** Where the document says so. */
  readonly sources: FactSources;
  readonly onChange: (chosen: DocumentFacts) => void;
}

/** 「文書のとおり」の選択肢: the empty value, naming what the document says. */
function AsDocument({ value }: { readonly value: string | number | undefined }) {
  return (
    <option value="">{value === undefined ? factsWords.notSet : factsWords.asDocument(String(value))}</option>
  );
}

interface FieldProps {
  readonly label: string;
  /** Empty: as the document says. */
  readonly value: string | number;
  readonly source: FactText | undefined;
  readonly children: ReactNode;
  readonly onChoose: (value: string) => void;
}

function FactField({ label, value, source, children, onChoose }: FieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Label htmlFor={id} size="small" className={styles.label}>
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        {...(source && { title: factsWords.source(source) })}
        onChange={(_, { value: chosen }) => onChoose(chosen)}
      >
        {children}
      </Select>
    </div>
  );
}

/** 年度を選ぶ欄. */
export function FiscalYearSelect({ chosen, document, sources, onChange }: Props) {
  const [today] = useState(() => new Date());
  const { fiscalYear, ...others } = chosen;
  const choose = (value: string): void =>
    onChange(value === "" ? others : { ...others, fiscalYear: Number(value) });
  return (
    <FactField
      label={factsWords.fiscalYear}
      value={fiscalYear ?? ""}
      source={sources.fiscalYear}
      onChoose={choose}
    >
      <AsDocument value={document.fiscalYear} />
      {fiscalYears(today, [fiscalYear, document.fiscalYear]).map((year) => (
        <option key={year} value={year}>
          {factsWords.year(year, eraYearWords(year))}
        </option>
      ))}
    </FactField>
  );
}

/** 期を選ぶ欄. */
export function TermSelect({ chosen, document, sources, onChange }: Props) {
  const { term, ...others } = chosen;
  const choose = (value: string): void => {
    const found = terms.find((each) => each === value);
    onChange(found === undefined ? others : { ...others, term: found });
  };
  return (
    <FactField label={factsWords.term} value={term ?? ""} source={sources.term} onChoose={choose}>
      <AsDocument value={document.term} />
      {terms.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </FactField>
  );
}
