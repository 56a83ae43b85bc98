import { Checkbox, makeStyles } from "@fluentui/react-components";
import {
  markableHeaders,
  markOf,
  withMark,
  type PublicationMarks,
} from "../../domain/publication/publicationMarks";
import { publicationWords } from "../../messages/publicationMessages.ja";
import { Disclosure } from "../ui/Disclosure";
import { noteStyle } from "../ui/noteStyle";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  columns: { display: "flex", flexWrap: "wrap" },
});

interface Props {
  readonly marks: PublicationMarks;
  readonly onChange: (marks: PublicationMarks) => void;
}

/** 公表する列: each column that has a mark, checked where it goes out. */
export function MarkedColumns({ marks, onChange }: Props) {
  const styles = useStyles();
  const isPublic = (header: string): boolean => markOf(header, marks) === "public";
  const label = publicationWords.columns(markableHeaders.filter(isPublic).length);
  return (
    <Disclosure label={label}>
      <p className={styles.note}>{publicationWords.columnsNote}</p>
      <div role="group" aria-label={label} className={styles.columns}>
        {markableHeaders.map((header) => (
          <Checkbox
            key={header}
            label={header}
            checked={isPublic(header)}
            onChange={(_, { checked }) =>
              onChange(withMark(marks, header, checked === true ? "public" : "internal"))
            }
          />
        ))}
      </div>
    </Disclosure>
  );
}
