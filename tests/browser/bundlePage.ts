import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

/**
 * A script for a page, bundled as what ships is. What asks for Node cannot be bundled.
 *
 * @throws Error with what the bundler says.
 */
export async function bundlePage(entry: string): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "page-"));
  try {
    const stats = await run(configuration(path.resolve(entry), folder));
    if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
    return readFileSync(path.join(folder, "main.js"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const configuration = (entry: string, folder: string): Configuration => ({
  mode: "production",
  target: "web",
  entry,
  output: { path: folder },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/u,
        exclude: /node_modules/u,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
      },
    ],
  },
  // Making it small takes ten times as long as all else.
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
});

const run = (options: Configuration): Promise<Stats> =>
  new Promise((resolve, reject) => {
    webpack(options, (error, stats) => (stats ? resolve(stats) : reject(error)));
  });
