import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const USAGE = "node scripts/recalculate.mjs 入力.xlsx 出力.xlsx";
const SOFFICE = process.env.SOFFICE ?? "soffice";
const TIMEOUT_MS = 300_000;

/** 0: recalculate on loading, always. LibreOffice believes the results in the file otherwise. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice で再計算する: the second opinion on what formulas give. */
function recalculate(input, output) {
  const folder = mkdtempSync(path.join(tmpdir(), "recalculate-"));
  try {
    const user = path.join(folder, "profile", "user");
    const converted = path.join(folder, "converted");
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, "registrymodifications.xcu"), profile);
    convert(input, converted, path.join(folder, "profile"));
    copyFileSync(path.join(converted, `${path.parse(input).name}.xlsx`), output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(input, folder, profileFolder) {
  const options = [`-env:UserInstallation=${pathToFileURL(profileFolder)}`, "--headless", "--norestore"];
  const { error, status, stderr } = spawnSync(
    SOFFICE,
    [...options, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path.resolve(input)],
    { encoding: "utf8", timeout: TIMEOUT_MS },
  );
  if (error?.code === "ENOENT")
    throw new Error(
      "LibreOffice（soffice）がありません。入れるか、環境変数 SOFFICE に場所を書いてください。",
    );
  if (error) throw error;
  // LibreOffice ends with 0 even where it could not read the file.
  if (status !== 0 || !existsSync(path.join(folder, `${path.parse(input).name}.xlsx`)))
    throw new Error(`LibreOffice が変換できませんでした: ${input}\n${stderr}`);
}

const [input, output] = process.argv.slice(2);
try {
  if (!input || !output) throw new Error(`使い方: ${USAGE}`);
  if (!existsSync(input)) throw new Error(`ファイルがありません: ${input}`);
  recalculate(input, output);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
