import { mkdirSync, writeFileSync } from "node:fs";
import { checkCommand } from "../src/cli/checkCommand";

/** 見本の検査結果を控える: what tests/cli compares with. Look at the difference before it is committed. */
const { output } = await checkCommand(["assets/sample/進捗状況調査票.xlsx", "--json", "--records"]);
mkdirSync("tests/golden", { recursive: true });
writeFileSync("tests/golden/sample.json", output);
