import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { checkWords } from "../../messages/paneMessages.ja";
import type { PaneState } from "../session/PaneState";
import { announcement } from "./announcement";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** 読み上げ: says what a check has found, to those who do not see the counts change. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const [former, setFormer] = useState<PaneState | undefined>(undefined);
  const [text, setText] = useState("");
  if (former !== state) {
    setFormer(state);
    const said = announcement(former, state);
    if (said) setText(checkWords.checked(said.measures, said.counts));
  }
  return (
    <div role="status" className={styles.unseen}>
      {text}
    </div>
  );
}
