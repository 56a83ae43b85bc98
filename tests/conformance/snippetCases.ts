import { copyCases } from "./cases/copyCases";
import { eventCases } from "./cases/eventCases";
import { rangeCases } from "./cases/rangeCases";
import { ruleCases } from "./cases/ruleCases";
import { scenarioCases } from "./cases/scenarioCases";
import { tableCases } from "./cases/tableCases";
import { workbookCases } from "./cases/workbookCases";
import { worksheetCases } from "./cases/worksheetCases";
import type { SnippetCase } from "./SnippetCase";

/** 動かす見本: those whose members we call. */
export const snippetCases: readonly SnippetCase[] = [
  ...rangeCases,
  ...copyCases,
  ...tableCases,
  ...worksheetCases,
  ...ruleCases,
  ...workbookCases,
  ...eventCases,
  ...scenarioCases,
];
