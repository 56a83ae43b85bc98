import { makeStyles, tokens } from "@fluentui/react-components";
import { paneWords } from "../../messages/paneMessages.ja";

const useStyles = makeStyles({
  text: { display: "block", boxSizing: "border-box", width: "100%", height: "120px", fontFamily: "inherit" },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const selectAll = (area: HTMLTextAreaElement | null): void => area?.select();

/** 手で写す文, selected: for where the browser refuses the clipboard. */
export function CopyByHand({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <label className={styles.note}>
      {paneWords.copyByHand}
      <textarea
        className={styles.text}
        readOnly
        value={text}
        ref={selectAll}
        onFocus={(event) => event.target.select()}
      />
    </label>
  );
}
