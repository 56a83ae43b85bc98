import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { paneWords } from "../../messages/paneMessages.ja";
import { CopyByHand } from "./CopyByHand";

type Copied = "no" | "yes" | "refused";

/** コピー: where the browser refuses the clipboard, the text is shown, selected, to be copied by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
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
      {copied === "refused" && <CopyByHand text={text} />}
    </div>
  );
}
