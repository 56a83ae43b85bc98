import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import configure from "../webpack.config.js";
import { DEVELOPMENT_ADDRESS, placeManifest, readAddress } from "./build/placeManifest";
import { readOfficeJs } from "./build/readOfficeJs";
import { checkManifest } from "./manifest/checkManifest";
import { filesOf } from "./manifest/PublishedFiles";
import { FIRST_LOAD_LIMIT, firstLoad, kilobytes, sizesIn } from "./build/sizes";

const ADDIN = "dist/addin";
const USAGE = "使い方: npm run build -- [--origin=https://置き場所の番地] [--office-js=Office.js の番地]";

/** Beside the pane: pictures that the manifest names, and the page to which it sends those who need help. */
const COPIED = [
  { from: "assets/icons", to: "assets/icons", isWanted: (file) => !file.endsWith(".svg") },
  { from: "assets/support.html", to: "support.html", isWanted: () => true },
];

function readArguments() {
  const options = {
    "office-js": { type: "string" },
    origin: { type: "string", default: DEVELOPMENT_ADDRESS },
  };
  const { values } = parseOrExplain(options);
  const officeJs = values["office-js"];
  return {
    address: readAddress(values.origin),
    settings: officeJs === undefined ? {} : { officeJs: readOfficeJs(officeJs) },
  };
}

function parseOrExplain(options) {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new Error(`${USAGE}\n${error.message}`, { cause: error });
  }
}

/** Builds the program for Node and the pane; the names of the files that the pane begins with. */
async function bundle(settings) {
  const configs = configure(settings).filter(({ name }) => ["cli", "addin"].includes(name));
  const compiler = webpack(configs.map((config) => ({ ...config, mode: "production" })));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(`組み立てられませんでした。\n${stats.toString("errors-only")}`);
  return beginnings(stats.stats.find(({ compilation }) => compilation.name === "addin"));
}

/** The page with what it names and the pane itself, and what the workers begin with beside it. */
function beginnings({ compilation }) {
  const filesOf = (entries) => [...new Set(entries.flatMap((entry) => entry.getFiles()))];
  const page = filesOf([...compilation.entrypoints.values(), compilation.namedChunkGroups.get("pane")]);
  const checker = filesOf(compilation.asyncEntrypoints).filter((name) => !page.includes(name));
  return { page: ["taskpane.html", ...page], checker };
}

function putTogether(address) {
  for (const { from, to, isWanted } of COPIED) {
    mkdirSync(path.dirname(path.join(ADDIN, to)), { recursive: true });
    cpSync(from, path.join(ADDIN, to), { recursive: true, filter: isWanted });
  }
  const manifest = placeManifest(readFileSync("manifest.xml", "utf8"), address);
  writeFileSync(`${ADDIN}/manifest.xml`, manifest);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const [fault] = checkManifest(manifest, { version, files: filesOf([ADDIN]) });
  if (fault) throw new Error(`manifest.xml: ${fault.element}: ${fault.message}`);
}

/** Prints what was made, and stops where people would wait too long for it. */
function report(address, names) {
  const sizes = sizesIn(ADDIN);
  console.log(`${ADDIN}/（置き場所: ${address}）`);
  for (const { name, bytes, gzip } of sizes.filter((size) => !size.name.endsWith(".png")))
    console.log(
      `${names.page.includes(name) ? "* " : names.checker.includes(name) ? "+ " : "  "}${name}  ${kilobytes(bytes)}（gzip ${kilobytes(gzip)}）`,
    );
  const [page, checker] = [firstLoad(sizes, names.page), firstLoad(sizes, names.checker)];
  const sum = page + checker;
  console.log(
    `最初に読むもの: gzip ${kilobytes(sum)}（上限 ${kilobytes(FIRST_LOAD_LIMIT)}）。` +
      `画面（*）${kilobytes(page)}、並んで読む検証係（+）${kilobytes(checker)}。Office.js は含みません。`,
  );
  console.log("検査のコマンド: dist/cli.mjs");
  if (sum > FIRST_LOAD_LIMIT) throw new Error("最初に読むものが上限を超えました。");
}

try {
  const { settings, address } = readArguments();
  const names = await bundle(settings);
  putTogether(address);
  report(address, names);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
