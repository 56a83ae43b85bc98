import path from "node:path";

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
  },
};

/** Started as a process of its own by what calculates. */
const univerWorker = "./src/host/calc/univerWorker.mjs";

/** A program for Node as one file, and its worker. */
const program = (name, entry) => ({
  name,
  target: "node20",
  entry: { [name]: entry, univerWorker },
  output: {
    path: path.resolve(import.meta.dirname, "dist"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // Where a program looks for its packages is known when it runs, not when it is built.
  module: { rules: [swc], parser: { javascript: { importMeta: false, createRequire: false } } },
  devtool: false,
  performance: { hints: false },
});

export default [
  // For machines that may run Node but not npm.
  program("cli", "./src/cli/main.ts"),
  // Measured as it ships: the loader of the sources slows some code more than other code.
  program("bench", "./scripts/bench/main.ts"),
];
