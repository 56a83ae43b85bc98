import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { MinistryEntry } from "../../domain/ministry/MinistryMaster";
import { settingsWords } from "../../messages/settingsMessages.ja";
import { noteStyle } from "../ui/noteStyle";
import { ScrollRegion } from "../ui/ScrollRegion";
import { findMinistries } from "./findMinistries";

const useStyles = makeStyles({
  scroll: {
    height: "220px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    // A long master costs no more than what of it is in sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 46px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  note: noteStyle,
});

/** 府省庁の一覧, to be searched. */
export function MinistryList({ entries }: { readonly entries: readonly MinistryEntry[] }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const found = useMemo(() => findMinistries(entries, text), [entries, text]);
  return (
    <>
      <Field label={settingsWords.masterSearch} size="small">
        <Input size="small" type="search" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div role="status" className={styles.note}>
        {found.length === 0 ? settingsWords.masterNone : settingsWords.masterFound(found.length)}
      </div>
      {found.length > 0 && <Entries entries={found} />}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly MinistryEntry[] }) {
  const styles = useStyles();
  return (
    <ScrollRegion label={settingsWords.masterList} className={styles.scroll}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={`${entry.name} ${entry.from ?? ""}`} className={styles.item}>
            <div>{entry.name}</div>
            <div className={styles.note}>{notesOf(entry).join("・")}</div>
          </li>
        ))}
      </ul>
    </ScrollRegion>
  );
}

function notesOf({ kind, aliases = [], from, to }: MinistryEntry): string[] {
  return [
    settingsWords.kinds[kind],
    ...(aliases.length > 0 ? [settingsWords.aliases(aliases)] : []),
    ...(from === undefined ? [] : [settingsWords.from(from)]),
    ...(to === undefined ? [] : [settingsWords.to(to)]),
  ];
}
