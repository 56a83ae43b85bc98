import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { sheetEditWords } from "../../messages/sheetEditMessages.ja";
import { LinkButton } from "../ui/LinkButton";

/** Of more the rest is shown when it is asked for. */
const SHOWN = 50;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** 初めの五十件: a list under its title, the rest of a long one behind a button. */
export function ShortList<T>({ label, items, children }: Props<T>) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, SHOWN);
  return (
    <section aria-label={label}>
      <h3 className={styles.title}>{label}</h3>
      <ul className={styles.list}>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <LinkButton onClick={() => setWhole(true)}>
          {sheetEditWords.more(items.length - shown.length)}
        </LinkButton>
      )}
    </section>
  );
}
