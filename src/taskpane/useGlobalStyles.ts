import { makeStaticStyles } from "@fluentui/react-components";

/** ページ全体の見た目. */
export const useGlobalStyles = makeStaticStyles({
  body: {
    margin: 0,
    // WebView2 hides the scroll bar until the pointer comes near; the room for it stays.
    overflowY: "scroll",
    lineBreak: "strict",
    wordBreak: "auto-phrase",
  },
});
