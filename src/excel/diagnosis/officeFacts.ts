import type { DiagnosisReport } from "./DiagnosisReport";

const LAST_VERSION = 20;

const isOffice = (): boolean => typeof Office !== "undefined";

/** Excel の種類と版. */
export function officeHost(): DiagnosisReport["host"] {
  if (!isOffice()) return null;
  const { host, platform, version } = Office.context.diagnostics;
  return { host: String(host), platform: String(platform), version };
}

/** Versions of ExcelApi that this Excel has. */
export function supportedVersions(): string[] {
  if (!isOffice()) return [];
  const versions = Array.from({ length: LAST_VERSION }, (_, index) => `1.${index + 1}`);
  return versions.filter((version) => Office.context.requirements.isSetSupported("ExcelApi", version));
}
