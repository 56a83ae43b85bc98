import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { checkWords } from "../../messages/paneMessages.ja";
import type { PaneState } from "../session/PaneState";
import { unseenStyle } from "../ui/unseenStyle";
import { announcement, isAnswered, type Announcement } from "./announcement";

const useStyles = makeStyles({
  unseen: unseenStyle,
});

/** Screen readers say only what changes; a space that nobody hears makes the same words others. */
const distinctFrom = (former: string, words: string): string => (former === words ? `${words}\u00a0` : words);

const wordsOf = ({ measures, counts, unsure }: Announcement): string =>
  checkWords.checked(measures, counts) + (unsure > 0 ? checkWords.unsure(unsure) : "");

/** 読み上げ: says what a check has found, to those who do not see the counts change. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const [former, setFormer] = useState<PaneState | undefined>(undefined);
  const [text, setText] = useState("");
  if (former !== state) {
    setFormer(state);
    const said = announcement(former, state);
    if (said) setText(distinctFrom(text, wordsOf(said)));
    else if (isAnswered(former, state)) setText(checkWords.answered);
    // What was said then is no longer so, and that is not worth interrupting anyone.
    else if (former?.check !== state.check) setText("");
  }
  return (
    <div role="status" className={styles.unseen}>
      {text}
    </div>
  );
}
