import { WorkbookFault } from "../../jobs/WorkbookFault";
import { runExcel } from "../runExcel";
import { allProbes } from "./allProbes";
import type { DiagnosisReport, ProbeResult } from "./DiagnosisReport";
import { officeHost, supportedVersions } from "./officeFacts";
import type { Probe } from "./Probe";
import { runProbe } from "./runProbe";
import { Scratch } from "./Scratch";

/** Excel on the web tells of events within some tenths of a second. */
const EVENT_WAIT = 1000;

export interface DiagnosisOptions {
  readonly probes?: readonly Probe[];
  /** Milliseconds that Excel is given to tell of events. */
  readonly eventWait?: number;
}

/**
 * 自己診断: looks whether this Excel does what our own host assumes of it. It works on sheets of its own, which
 * are gone afterwards; no sheet of the user's is read or written. What the user could undo is lost, and handlers
 * on the workbook's sheets hear of the scratch sheets.
 *
 * @param onProgress told after each probe how many of how many are done
 * @throws WorkbookFault where no sheet can be added, or where the scratch sheets could not be taken away
 * @throws the signal's reason where it is aborted
 */
export async function runDiagnosis(
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
  { probes = allProbes, eventWait = EVENT_WAIT }: DiagnosisOptions = {},
): Promise<DiagnosisReport> {
  signal?.throwIfAborted();
  await refuseProtected();
  const scratch = new Scratch(eventWait);
  await scratch.open().catch(faultOf("asBefore"));
  const results: ProbeResult[] = [];
  try {
    for (const probe of probes) {
      results.push(await runProbe(probe, scratch));
      onProgress?.(results.length, probes.length);
      signal?.throwIfAborted();
    }
  } finally {
    await scratch.close().catch(faultOf("unfinished"));
  }
  return reportOf(results);
}

function refuseProtected(): Promise<void> {
  return runExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new WorkbookFault("structureProtected", "asBefore");
  });
}

const faultOf =
  (state: "asBefore" | "unfinished") =>
  (cause: unknown): never => {
    throw new WorkbookFault("host", state, { cause });
  };

function reportOf(probes: readonly ProbeResult[]): DiagnosisReport {
  const agrees = probes.filter((result) => result.agrees).length;
  return {
    formatVersion: 1,
    host: officeHost(),
    apiVersions: supportedVersions(),
    probes,
    agrees,
    differs: probes.length - agrees,
  };
}
