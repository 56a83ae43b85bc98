import { writeFileSync } from "node:fs";
import { HOST_COVERAGE_FILE, hostCoverage } from "../tests/support/hostCoverage";

/** ホストが答える範囲を控える: what tests/host compares with. Look at the difference before it is committed. */
writeFileSync(HOST_COVERAGE_FILE, `${JSON.stringify(hostCoverage(), undefined, 2)}\n`);
