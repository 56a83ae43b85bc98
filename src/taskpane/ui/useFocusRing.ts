import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: {
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** 焦点の枠 of controls that are not Fluent's own: class names; contrast themes colour an outline by themselves. */
export const useFocusRing = (): string => useStyles().ring;
