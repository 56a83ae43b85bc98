import { Fragment } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { CheckSummary } from "../session/PaneState";
import { Disclosure } from "../ui/Disclosure";
import { LinkButton } from "../ui/LinkButton";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

const facts = ["fiscalYear", "term", "asOf"] as const;

interface Props {
  readonly check: CheckSummary;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** 年度・期・基準日の根拠: what the document says, and where. */
export function FactEvidence({ check, goTo }: Props) {
  const styles = useStyles();
  return (
    <Disclosure label={readingPanelWords.factsTitle}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <Fragment key={fact}>
            <dt className={styles.name}>{readingPanelWords.facts[fact]}</dt>
            <dd className={styles.value}>
              <Evidence check={check} fact={fact} goTo={goTo} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}

function Evidence({ check, fact, goTo }: Props & { readonly fact: (typeof facts)[number] }) {
  const { documentFacts, factSources } = check;
  const [value, source] = [documentFacts[fact], factSources[fact]];
  if (value === undefined || !source) return readingPanelWords.noFact;
  return (
    <>
      {value}{" "}
      <LinkButton onClick={() => goTo(source.sheet, source.cell)}>
        {readingPanelWords.source(source)}
      </LinkButton>
    </>
  );
}
