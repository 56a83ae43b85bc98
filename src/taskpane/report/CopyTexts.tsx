import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { paneWords } from "../../messages/paneMessages.ja";
import { publicationWords } from "../../messages/publicationMessages.ja";
import type { PublicationText } from "../session/PublicationOutcome";
import { CopyByHand } from "../ui/CopyByHand";
import { writeClipboard } from "./writeClipboard";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const labels = [
  ["markdown", publicationWords.copyMarkdown],
  ["html", publicationWords.copyHtml],
] as const;

interface Props {
  readonly isOff: boolean;
  readonly textOf: (as: PublicationText) => Promise<string | undefined>;
}

/** 公表版を文で写す: the text is made when it is asked for. */
export function CopyTexts({ isOff, textOf }: Props) {
  const styles = useStyles();
  const [made, setMade] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const copy = async (as: PublicationText): Promise<void> => {
    setMade(undefined);
    const text = await textOf(as);
    if (text !== undefined) setMade({ text, isCopied: await writeClipboard(text, as === "html") });
  };
  return (
    <>
      <div className={styles.buttons}>
        {labels.map(([as, label]) => (
          <Button key={as} size="small" disabledFocusable={isOff} onClick={() => void copy(as)}>
            {label}
          </Button>
        ))}
        <span role="status">{made?.isCopied && paneWords.copied}</span>
      </div>
      {made && !made.isCopied && <CopyByHand text={made.text} />}
    </>
  );
}
