import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import { settingsWords } from "../../messages/settingsMessages.ja";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px",
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%" } },
});

/** The terms that a scheme may belong to; the empty one: either. */
const terms = ["", "上半期", "年度末"] as const;

interface Props {
  readonly name: string;
  readonly term: StatusScheme["term"];
  /** To choose from. */
  readonly schemes: readonly StatusScheme[];
  readonly onChoose: (scheme: StatusScheme) => void;
  readonly onTerm: (term: StatusScheme["term"]) => void;
}

/** 区分表と、それを使う期の選択. */
export function SchemeSelects({ name, term, schemes, onChoose, onTerm }: Props) {
  const styles = useStyles();
  const choose = (chosen: string): void => {
    const scheme = schemes.find((each) => each.name === chosen);
    if (scheme) onChoose(scheme);
  };
  return (
    <div className={styles.row}>
      <Field label={settingsWords.scheme} size="small">
        <Select
          size="small"
          className={styles.select}
          value={name}
          onChange={(_, { value }) => choose(value)}
        >
          {!schemes.some((each) => each.name === name) && <option value={name}>{name}</option>}
          {schemes.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={settingsWords.schemeTerm} size="small">
        <Select
          size="small"
          className={styles.select}
          value={term ?? ""}
          onChange={(_, { value }) =>
            onTerm(terms.find((each) => each !== "" && each === value) || undefined)
          }
        >
          {terms.map((each) => (
            <option key={each} value={each}>
              {each || settingsWords.anyTerm}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
