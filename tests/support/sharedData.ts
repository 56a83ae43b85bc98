import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import type { Grid } from "../../src/domain/grid/Grid";

/** Real workbooks with their truth, beside the project where they are present. */
const FOLDER = process.env["SHARED_DATA_DIR"] ?? path.resolve("..", "shared", "data");

const isPresent = existsSync(FOLDER);
if (!isPresent) process.stderr.write("skipped: the folder of real workbooks is not here (SHARED_DATA_DIR)\n");

/** Runs the tests where the folder is present; elsewhere they are skipped, and a line says so. */
export const describeWithSharedData: jest.Describe | jest.Describe["skip"] = isPresent
  ? describe
  : describe.skip;

export const sharedFile = (name: string): string => path.join(FOLDER, name);
export const readSharedBytes = (name: string): Uint8Array => readFileSync(sharedFile(name));
export const readSharedGrids = (name: string): Promise<Grid[]> => readXlsx(readSharedBytes(name));
export const readSharedTruth = <T>(name: string): T =>
  JSON.parse(readFileSync(sharedFile(name), "utf8")) as T;
