import { runExcel } from "../runExcel";
import type { ProbeResult } from "./DiagnosisReport";
import type { Json, Probe } from "./Probe";
import { sameJson } from "./sameJson";
import type { Scratch } from "./Scratch";

/** 一件を確かめる, in a request of its own. What fails is what was observed. */
export async function runProbe(probe: Probe, scratch: Scratch): Promise<ProbeResult> {
  const { id, title, members, assumed } = probe;
  const observed = await runExcel((context) => probe.run(context, scratch)).then(asJson, errorSeen);
  return { id, title, members, assumed, observed, agrees: sameJson(assumed, observed) };
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

/** The code only: a message may name what is the user's. */
export const errorSeen = (error: unknown): { readonly error: string } => ({ error: codeOf(error) });

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return typeof error;
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "Unknown";
}
