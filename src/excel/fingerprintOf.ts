import { Fingerprint } from "../domain/sheet/fingerprint";
import { Pace } from "./breathe";

/** シートの指紋, taken without haste: a sheet may have very many cells. */
export async function fingerprintOf(rows: Iterable<readonly unknown[]>): Promise<string> {
  const fingerprint = new Fingerprint();
  const pace = new Pace();
  for (const row of rows) {
    fingerprint.add(row);
    await pace.rest();
  }
  return fingerprint.text;
}
