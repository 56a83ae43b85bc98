import { webLightTheme, type Theme } from "@fluentui/react-components";

const fonts = `"Segoe UI", "Yu Gothic UI", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", sans-serif`;

/** 画面の見た目: Fluent's light theme in fonts that have Japanese letters. */
export const theme: Theme = { ...webLightTheme, fontFamilyBase: fonts, fontFamilyNumeric: fonts };
