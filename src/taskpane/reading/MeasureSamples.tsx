import { Fragment } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../domain/grid/cellAddress";
import { fieldNames } from "../../messages/ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { shortened } from "../check/shortened";
import type { MeasurePreview, SheetSummary } from "../session/PaneState";
import { Disclosure } from "../ui/Disclosure";
import { LinkButton } from "../ui/LinkButton";

const LONGEST_TEXT = 60;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  fields: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** 読んだ施策の見本: the first measures as they were read. */
export function MeasureSamples({ sheet: { name, preview }, goTo }: Props) {
  const styles = useStyles();
  if (preview.length === 0) return null;
  return (
    <Disclosure label={readingPanelWords.preview(preview.length)}>
      <ul className={styles.list}>
        {preview.map((measure) => (
          <li key={measure.row}>
            <LinkButton onClick={() => goTo(name, cellAddress(measure.row, 1))}>
              {readingPanelWords.rowAt(measure.row)}
            </LinkButton>
            {measure.relisted && ` ${readingPanelWords.relisted}`}
            <Fields measure={measure} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const shownFields = ["id", "label", "name", "ministries", "status", "progress", "deadline"] as const;

function Fields({ measure }: { readonly measure: MeasurePreview }) {
  const styles = useStyles();
  return (
    <dl className={styles.fields}>
      {shownFields.map((field) => (
        <Fragment key={field}>
          <dt className={styles.name}>{fieldNames[field]}</dt>
          <dd className={styles.value}>{textOf(measure[field])}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function textOf(value: string | readonly string[] | null): string {
  const text = typeof value === "string" ? value : (value ?? []).join("、");
  return text === "" ? readingPanelWords.blank : shortened(text, LONGEST_TEXT);
}
