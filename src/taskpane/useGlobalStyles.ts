import { makeStaticStyles } from "@fluentui/react-components";

/** As high as the footer with all its buttons, which stays in sight, and the frame of what has the focus. */
const FOOTER_ROOM = "104px";

/** ページ全体の見た目. */
export const useGlobalStyles = makeStaticStyles({
  body: {
    margin: 0,
    // WebView2 hides the scroll bar until the pointer comes near; the room for it stays.
    overflowY: "scroll",
    lineBreak: "strict",
    wordBreak: "auto-phrase",
  },
  // What is moved to by keyboard is not to end up behind the footer.
  ":is(header, main) :is(button, input, select, [tabindex])": { scrollMarginBottom: FOOTER_ROOM },
});
