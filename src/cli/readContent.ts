import { BadFileContent } from "../jobs/BadFileContent";
import { readJsonFile } from "./files";
import { UserError } from "./UserError";

/**
 * 指定のファイルを読む: a JSON file of the user's.
 *
 * @throws UserError naming the file and the place in it
 */
export async function readContent<T>(
  file: string,
  parse: (content: unknown) => T,
  message: (file: string, place: string) => string,
): Promise<T> {
  const content = await readJsonFile(file);
  try {
    return parse(content);
  } catch (error) {
    throw error instanceof BadFileContent
      ? new UserError(message(file, error.place), { cause: error })
      : error;
  }
}
