import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useFocusRing } from "./useFocusRing";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  /** Of a section to which other places lead: its heading can take the focus. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** 節: a heading and what belongs to it. */
export function Section({ title, heading, children }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={heading && -1} className={mergeClasses(styles.title, ring)}>
        {title}
      </h2>
      {children}
    </section>
  );
}
