import { makeStyles } from "@fluentui/react-components";
import type { LeftEdit } from "../../domain/sheet/trace/SheetEdits";
import { leftReasons, sheetEditWords } from "../../messages/sheetEditMessages.ja";
import { shortened } from "../check/shortened";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { choiceItemStyles, LONGEST_TEXT } from "../ui/choiceItemStyles";
import { ShortList } from "./ShortList";

const useStyles = makeStyles(choiceItemStyles);

interface Props {
  readonly left: readonly LeftEdit[];
  readonly goTo: PaneActions["goTo"];
}

/** 戻せない修正, each with its reason. */
export function LeftList({ left, goTo }: Props) {
  const styles = useStyles();
  return (
    <ShortList label={sheetEditWords.left(left.length)} items={left}>
      {({ sheet, cell, header, text, reason }) => (
        <li key={`${sheet}!${cell}`} className={styles.item}>
          <div className={styles.body}>
            <LinkButton
              title={sheetEditWords.goTo(`${sheet}!${cell}`)}
              onClick={() => void goTo(sheet, cell)}
            >
              {`${sheet}!${cell}`}
            </LinkButton>{" "}
            {header}: {sheetEditWords.put(shortened(text, LONGEST_TEXT))}
            <div className={styles.note}>{leftReasons[reason]}</div>
          </div>
        </li>
      )}
    </ShortList>
  );
}
