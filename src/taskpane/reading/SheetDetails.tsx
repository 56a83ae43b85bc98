import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { mustAsk } from "../../domain/layout/mustAsk";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";
import { backToAuto, decide, setSheet } from "./editMapping";
import { MeasureSamples } from "./MeasureSamples";
import { NewHeaderRow } from "./NewHeaderRow";
import { QuestionTexts } from "./QuestionTexts";
import type { ReadingEdit } from "./ReadingEdit";
import { isDecided, ownOf } from "./sheetChoice";
import { SheetSelects } from "./SheetSelects";
import { SkippedLines } from "./SkippedLines";
import { TableDetails } from "./TableDetails";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { ...noteStyle, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly edit: ReadingEdit;
}

/** 一枚のシートの読みのすべて, each part of which can be chosen otherwise. */
export function SheetDetails({ sheet, edit }: Props) {
  const styles = useStyles();
  const { layout, reason, tables, hiddenMeasures } = sheet;
  if (reason === "hidden" || reason === "empty") return null;
  return (
    <div className={styles.details}>
      <QuestionTexts sheet={sheet} />
      <ReadSwitch sheet={sheet} edit={edit} />
      {reason !== "notChosen" && (
        <>
          {tables.map((_, index) => (
            <TableDetails key={index} sheet={sheet} index={index} edit={edit} />
          ))}
          {tables.length === 0 && <NewHeaderRow sheet={sheet} edit={edit} />}
          {layout !== "none" && <SheetSelects sheet={sheet} edit={edit} />}
          {hiddenMeasures > 0 && (
            <p className={styles.note}>{readingPanelWords.hiddenMeasures(hiddenMeasures)}</p>
          )}
          <div>
            <SkippedLines sheet={sheet} goTo={edit.goTo} />
            <MeasureSamples sheet={sheet} goTo={edit.goTo} />
          </div>
        </>
      )}
      <Decision sheet={sheet} edit={edit} />
    </div>
  );
}

function ReadSwitch({ sheet, edit }: Props) {
  const isRead = sheet.reason !== "notChosen";
  return (
    <Checkbox
      label={readingPanelWords.read}
      checked={isRead}
      onChange={() => edit.change(setSheet(edit.reading, sheet, "isRead", isRead ? false : undefined))}
    />
  );
}

/** 読み方を決める・自動に戻す. */
function Decision({ sheet, edit }: Props) {
  const styles = useStyles();
  const { reading, change } = edit;
  const canDecide = !sheet.isChosen && sheet.tables.length > 0;
  const isOwn = ownOf(reading, sheet) !== undefined;
  return (
    <>
      {sheet.isChosen && (
        <p className={styles.note}>
          {isOwn ? readingPanelWords.decided : readingPanelWords.decidedElsewhere}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={mustAsk(sheet) ? "primary" : "secondary"}
          disabledFocusable={!canDecide}
          onClick={() => change(decide(reading, sheet))}
        >
          {sheet.layout === "none" ? readingPanelWords.readThis : readingPanelWords.decide}
        </Button>
        <Button
          size="small"
          disabledFocusable={!isDecided(reading, sheet)}
          onClick={() => change(backToAuto(reading, sheet))}
        >
          {readingPanelWords.toAuto}
        </Button>
      </div>
    </>
  );
}
