import { BadFileContent } from "../../../src/jobs/BadFileContent";
import { settingsWords } from "../../../src/messages/settingsMessages.ja";
import { masterFileProblem } from "../../../src/taskpane/settings/masterFileProblem";

test.each([
  [new SyntaxError("Unexpected token"), settingsWords.notMasterFile],
  [new DOMException("gone", "NotReadableError"), settingsWords.notReadable],
  [new DOMException("gone", "NotFoundError"), settingsWords.notReadable],
  [new BadFileContent("総務省"), expect.stringContaining("「総務省」の書き方")],
])("%s is said in words that lead on", (error, expected) => {
  expect(masterFileProblem(error)).toEqual(expected);
});
