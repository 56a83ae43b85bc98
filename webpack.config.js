import path from "node:path";

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
  },
};

/** A program for Node as one file. */
const program = (name, entry) => ({
  name,
  target: "node20",
  entry: { [name]: entry },
  output: {
    path: path.resolve(import.meta.dirname, "dist"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc] },
  devtool: false,
  performance: { hints: false },
});

export default [
  // For machines that may run Node but not npm.
  program("cli", "./src/cli/main.ts"),
  // Measured as it ships: the loader of the sources slows some code more than other code.
  program("bench", "./scripts/bench.ts"),
];
