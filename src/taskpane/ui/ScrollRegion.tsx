import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusRing } from "./useFocusRing";

const useStyles = makeStyles({ region: { overflowY: "auto" } });

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** 送れる範囲: an area that scrolls by itself, with the keyboard too. */
export function ScrollRegion({ label, className, children }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    <div
      role="region"
      aria-label={label}
      className={mergeClasses(styles.region, className, ring)}
      // What scrolls must be within reach of the keyboard, though it does nothing else.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
