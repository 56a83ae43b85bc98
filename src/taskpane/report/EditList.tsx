import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerEdit, SheetEdit } from "../../domain/sheet/trace/SheetEdits";
import { sheetEditWords } from "../../messages/sheetEditMessages.ja";
import { shortened } from "../check/shortened";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { choiceItemStyles, LONGEST_TEXT } from "../ui/choiceItemStyles";
import { ShortList } from "./ShortList";

const useStyles = makeStyles(choiceItemStyles);

interface Props {
  readonly edits: readonly SheetEdit[];
  readonly answers: readonly AnswerEdit[];
  readonly isBusy: boolean;
  readonly onTake: PaneActions["takeSheetEdits"];
  readonly goTo: PaneActions["goTo"];
}

/** 戻せる修正: all are put into their cells, or the settings, but for those that the user leaves out. */
export function EditList({ edits, answers, isBusy, onTake, goTo }: Props) {
  const styles = useStyles();
  const [unwanted, setUnwanted] = useState<ReadonlySet<SheetEdit | AnswerEdit>>(new Set());
  const isWanted = (edit: SheetEdit | AnswerEdit): boolean => !unwanted.has(edit);
  const all = [...edits, ...answers];
  const wanted = all.filter(isWanted).length;
  const want = (edit: SheetEdit | AnswerEdit, wants: boolean): void => {
    const others = [...unwanted].filter((each) => each !== edit);
    setUnwanted(new Set(wants ? others : [...others, edit]));
  };
  return (
    <>
      <ShortList label={sheetEditWords.offered(all.length)} items={all}>
        {(edit) => {
          const { sheet, cell, old, text } = "repair" in edit ? edit.repair : edit;
          const place = `${sheet}!${cell}`;
          return (
            <li key={place} className={styles.item}>
              <Checkbox
                className={styles.box}
                aria-label={
                  "repair" in edit ? sheetEditWords.takeOne(place) : sheetEditWords.keepOne(edit.header)
                }
                checked={isWanted(edit)}
                onChange={(_, { checked }) => want(edit, checked === true)}
              />
              <div className={styles.body}>
                <LinkButton title={sheetEditWords.goTo(place)} onClick={() => void goTo(sheet, cell)}>
                  {place}
                </LinkButton>{" "}
                {"repair" in edit ? edit.header : sheetEditWords.kept(edit.header)}
                <div>
                  {sheetEditWords.change(shortened(old, LONGEST_TEXT), shortened(text, LONGEST_TEXT))}
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
          disabledFocusable={isBusy || wanted === 0}
          onClick={() => void onTake(edits.filter(isWanted), answers.filter(isWanted))}
        >
          {sheetEditWords.take(wanted, answers.length)}
        </Button>
      </div>
    </>
  );
}
