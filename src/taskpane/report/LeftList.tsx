import { makeStyles } from "@fluentui/react-components";
import type { LeftEdit } from "../../domain/sheet/MeasureEdits";
import { leftReasons, measureEditWords } from "../../messages/measureEditMessages.ja";
import { shortened } from "../check/shortened";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { choiceItemStyles, LONGEST_TEXT } from "../ui/choiceItemStyles";
import { ShortList } from "./ShortList";

const useStyles = makeStyles(choiceItemStyles);

interface Props {
  /** 施策一覧, as it is named. */
  readonly sheet: string;
  readonly left: readonly LeftEdit[];
  readonly goTo: PaneActions["goTo"];
}

/** 戻せない修正, each with its reason. */
export function LeftList({ sheet, left, goTo }: Props) {
  const styles = useStyles();
  return (
    <ShortList label={measureEditWords.left(left.length)} items={left}>
      {({ cell, header, text, reason }) => (
        <li key={cell} className={styles.item}>
          <div className={styles.body}>
            <LinkButton
              title={measureEditWords.goTo(`${sheet}!${cell}`)}
              onClick={() => void goTo(sheet, cell)}
            >
              {`${sheet}!${cell}`}
            </LinkButton>{" "}
            {header}: {measureEditWords.put(shortened(text, LONGEST_TEXT))}
            <div className={styles.note}>{leftReasons[reason]}</div>
          </div>
        </li>
      )}
    </ShortList>
  );
}
