import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusRing } from "./useFocusRing";

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: "none",
    background: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    // Contrast themes colour a button as text; this one is to be seen as something to press.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** 文の中のボタン, looking as a link does. */
export function LinkButton({ title, children, onClick }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    <button type="button" className={mergeClasses(styles.link, ring)} title={title} onClick={onClick}>
      {children}
    </button>
  );
}
