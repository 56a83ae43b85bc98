import { makeStyles, tokens } from "@fluentui/react-components";
import type { Refusal } from "../../domain/repair/Repair";
import { noticeWords } from "../../messages/noticeMessages.ja";
import { refusalWords } from "../../messages/repairMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxHeight: "140px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly text: string;
  readonly refused: readonly Refusal<{ readonly sheet: string; readonly cell: string }>[];
  readonly goTo: PaneActions["goTo"];
}

/** 直した数と、そのままにしたセルのわけ. */
export function RefusedText({ text, refused, goTo }: Props) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{text}</p>
      {refused.length > 0 && (
        <ul className={styles.list}>
          {refused.map(({ change: { sheet, cell }, reason }) => (
            <li key={`${sheet}!${cell}`}>
              <LinkButton
                title={noticeWords.goToCell(`${sheet}!${cell}`)}
                onClick={() => void goTo(sheet, cell)}
              >
                {`${sheet}!${cell}`}
              </LinkButton>{" "}
              {refusalWords[reason]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
