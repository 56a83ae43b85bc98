/** hucre is ESM only, so it goes through swc as our own sources do. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

const shared = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(ts|tsx|mjs|js)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};

export default {
  // Some tests do what takes seconds; how long on a busy machine is nobody's promise.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: "unit", testPathIgnorePatterns: ["/node_modules/", "/tests/browser/"] },
    {
      ...shared,
      displayName: "browser",
      roots: ["<rootDir>/tests/browser"],
      globalSetup: "<rootDir>/tests/browser/prepareBrowser.ts",
    },
  ],
};
