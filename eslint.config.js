import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The platform team's load/sync rules: each of them is a real defect in Excel, so none is a warning. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-irregular-whitespace": ["error", { skipStrings: false, skipRegExps: false, skipTemplates: false }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  // Screens: hooks as React wants them, and everything within reach of keyboard and screen reader.
  { files: ["**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  { files: ["**/*.tsx"], ...reactHooks.configs.flat["recommended-latest"] },
  // Tables of data are as long as what they list.
  { files: ["src/domain/**/default*.ts", "src/domain/**/*Words.ts"], rules: { "max-lines": "off" } },
  { files: ["tests/**"], rules: { "max-lines": "off", "no-irregular-whitespace": "off" } },
  { files: ["**/*.js", "**/*.mjs"], languageOptions: { globals: globals.node } },
);
