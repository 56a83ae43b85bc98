import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: false } },
      },
    },
  },
};
/** The codec's modules do nothing by being loaded: those of which nothing is used are left out. */
const codec = { test: /node_modules[\\/]hucre[\\/]/, sideEffects: false };
const resolve = { extensions: [".ts", ".tsx", ".js"] };
const dist = (...folders) => path.resolve(import.meta.dirname, "dist", ...folders);

/** Started as a process of its own by what calculates. */
const univerWorker = "./src/host/calc/univerWorker.mjs";

/** A program for Node as one file, and its worker. */
const program = (name, entry) => ({
  name,
  target: "node20",
  entry: { [name]: entry, univerWorker },
  output: {
    path: dist(),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  resolve,
  // Where a program looks for its packages is known when it runs, not when it is built.
  module: { rules: [swc], parser: { javascript: { importMeta: false, createRequire: false } } },
  devtool: false,
  performance: { hints: false },
});

/** Microsoft's library as every add-in gets it; operators of closed networks name a copy of their own. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** 通信の決まり: a page speaks with where it comes from, and with where Office.js comes from. */
function contentSecurityPolicy(officeJs) {
  const office = /^https?:/u.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    `default-src 'self'`,
    `script-src 'self'${office}`,
    // Fluent UI puts its styles into the page as it runs.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'${office}`,
    `frame-src 'self'${office}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join("; ");
}

/** Pages of a browser, in a folder of their own; what changes gets a new name, so that no old copy is shown. */
const pages = (name, folder, entry, html) => ({
  name,
  target: "web",
  entry,
  output: {
    path: dist(folder),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve,
  module: { rules: [swc, codec] },
  // Names between modules as short as can be: nobody outside knows them.
  optimization: { mangleExports: "size" },
  plugins: html.map((options) => new HtmlWebpackPlugin({ minify: false, ...options })),
  devtool: false,
  performance: { hints: false },
});

const taskpaneHtml = (officeJs) => ({
  template: "src/taskpane/taskpane.html",
  filename: "taskpane.html",
  chunks: ["taskpane"],
  officeJs,
  policy: contentSecurityPolicy(officeJs),
});

/** The very same pane, over a workbook of our own host. Built by `npm start`, so it must not take long. */
const preview = {
  ...pages(
    "preview",
    "preview",
    {
      taskpane: "./src/taskpane/index.tsx",
      preview: "./src/preview/index.tsx",
      previewOffice: { import: "./src/preview/office/index.ts", filename: "previewOffice.js" },
    },
    [
      taskpaneHtml("previewOffice.js"),
      { template: "src/preview/preview.html", filename: "index.html", chunks: ["preview"] },
    ],
  ),
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(import.meta.dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [import.meta.filename] },
  },
  experiments: { css: true },
  // React as it ships, though not made small.
  optimization: { nodeEnv: "production" },
};

/** @param env `officeJs`: where Office.js is to be had. */
export default ({ officeJs = OFFICE_JS } = {}) => [
  // For machines that may run Node but not npm.
  program("cli", "./src/cli/main.ts"),
  // Measured as it ships: the loader of the sources slows some code more than other code.
  program("bench", "./scripts/bench/main.ts"),
  pages("addin", "addin", { taskpane: "./src/taskpane/index.tsx" }, [taskpaneHtml(officeJs)]),
  preview,
];
