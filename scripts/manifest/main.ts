import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./checkManifest";
import { filesOf } from "./PublishedFiles";

const SOURCE = "manifest.xml";

/** Where the files of the manifest of the sources come from, before a build puts them together. */
const SOURCE_FOLDERS = [".", "assets", "src/taskpane"];

const file = process.argv[2] ?? SOURCE;
const folders = path.resolve(file) === path.resolve(SOURCE) ? SOURCE_FOLDERS : [path.dirname(file)];
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const faults = checkManifest(readFileSync(file, "utf8"), { version, files: filesOf(folders) });
for (const { element, message } of faults) process.stderr.write(`${file}: ${element}: ${message}\n`);
process.stdout.write(
  faults.length === 0 ? `${file}: 不備はありません。\n` : `${file}: 不備が ${faults.length} 件あります。\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
