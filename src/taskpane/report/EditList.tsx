import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MeasureEdit } from "../../domain/sheet/MeasureEdits";
import { measureEditWords } from "../../messages/measureEditMessages.ja";
import { shortened } from "../check/shortened";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { choiceItemStyles, LONGEST_TEXT } from "../ui/choiceItemStyles";
import { ShortList } from "./ShortList";

const useStyles = makeStyles(choiceItemStyles);

interface Props {
  readonly edits: readonly MeasureEdit[];
  readonly isBusy: boolean;
  readonly onTake: (edits: readonly MeasureEdit[]) => void;
  readonly goTo: PaneActions["goTo"];
}

/** 戻せる修正: all are put into their cells but for those that the user leaves out. */
export function EditList({ edits, isBusy, onTake, goTo }: Props) {
  const styles = useStyles();
  const [unwanted, setUnwanted] = useState<ReadonlySet<MeasureEdit>>(new Set());
  const wanted = edits.filter((edit) => !unwanted.has(edit));
  const want = (edit: MeasureEdit, isWanted: boolean): void => {
    const others = [...unwanted].filter((each) => each !== edit);
    setUnwanted(new Set(isWanted ? others : [...others, edit]));
  };
  return (
    <>
      <ShortList label={measureEditWords.offered(edits.length)} items={edits}>
        {(edit) => {
          const { sheet, cell, old, text } = edit.repair;
          const place = `${sheet}!${cell}`;
          return (
            <li key={place} className={styles.item}>
              <Checkbox
                className={styles.box}
                aria-label={measureEditWords.takeOne(place)}
                checked={!unwanted.has(edit)}
                onChange={(_, { checked }) => want(edit, checked === true)}
              />
              <div className={styles.body}>
                <LinkButton title={measureEditWords.goTo(place)} onClick={() => void goTo(sheet, cell)}>
                  {place}
                </LinkButton>{" "}
                {edit.header}
                <div>
                  {measureEditWords.change(shortened(old, LONGEST_TEXT), shortened(text, LONGEST_TEXT))}
                </div>
              </div>
            </li>
          );
        }}
      </ShortList>
      <div>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || wanted.length === 0}
          onClick={() => onTake(wanted)}
        >
          {measureEditWords.take(wanted.length)}
        </Button>
      </div>
    </>
  );
}
