import path from "node:path";

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
  },
};

/** The command line as one file: for machines that may run Node but not npm. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
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
};

export default [commandLine];
