import { writeFileSync } from "node:fs";
import { RULES_DOCUMENT_FILE, rulesDocument } from "../tests/support/rulesDocument";

/** 検査の一覧を作る: what tests/docs compares with. Look at the difference before it is committed. */
writeFileSync(RULES_DOCUMENT_FILE, rulesDocument());
console.log(`${RULES_DOCUMENT_FILE} を作りました。`);
