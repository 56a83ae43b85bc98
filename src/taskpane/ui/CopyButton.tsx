import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { paneWords } from "../../messages/paneMessages.ja";

const useStyles = makeStyles({
  text: { display: "block", boxSizing: "border-box", width: "100%", height: "120px", fontFamily: "inherit" },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const selectAll = (area: HTMLTextAreaElement | null): void => area?.select();

type Copied = "no" | "yes" | "refused";

/** コピー: where the browser refuses the clipboard, the text is shown, selected, to be copied by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<Copied>("no");
  const copy = (): void => {
    // Absent where the page was not loaded by https.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  };
  return (
    <div>
      <Button size="small" onClick={copy}>
        {label}
      </Button>
      <span role="status">{copied === "yes" && ` ${paneWords.copied}`}</span>
      {copied === "refused" && (
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
      )}
    </div>
  );
}
