/** hucre is ESM only, so it goes through swc as our own sources do. */
const swc = ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }];

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(ts|tsx|mjs|js)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
