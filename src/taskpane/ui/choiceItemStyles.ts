import { tokens } from "@fluentui/react-components";
import { noteStyle } from "./noteStyle";

/** Of a longer text the beginning is shown. */
export const LONGEST_TEXT = 60;

/** 選べる一行の見た目: a check box, and beside it what would be put into which cell. */
export const choiceItemStyles = {
  item: {
    display: "flex",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: { flexShrink: 0, marginTop: "-6px", marginInlineStart: "-6px" },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  note: noteStyle,
} as const;
