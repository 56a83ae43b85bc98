import { themeToTokensObject } from "@fluentui/react-components";
import { theme } from "../theme";

/** 見た目の名: the theme's tokens for styles. Fluent's own `tokens` are the same as a table, which takes 4 kB. */
export const tokens = themeToTokensObject(theme);
