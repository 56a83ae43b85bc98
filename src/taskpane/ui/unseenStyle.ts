/** 画面に見えない文: for those who hear the screen. */
export const unseenStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
