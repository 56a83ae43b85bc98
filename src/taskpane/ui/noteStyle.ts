import { tokens } from "@fluentui/react-components";

/** 添え書きの見た目: small and soft, for what explains what stands beside it. */
export const noteStyle = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
} as const;
