import { htmlOf } from "../../domain/publication/htmlOf";
import { markdownOf } from "../../domain/publication/markdownOf";
import { withoutCharts } from "../../domain/publication/withoutCharts";
import { writeModels } from "../../host/xlsx/writeModels";
import type { CheckedWorkbook } from "../../jobs/checkWith";
import {
  publication,
  type Publication,
  type PublicationRefusal,
  type PublicationTerms,
} from "../../jobs/publication";
import { reportWords } from "../../messages/reportWords.ja";
import type { MadePublication, PublicationFormat } from "./MadePublication";

const writers: Readonly<
  Record<PublicationFormat, (models: Publication["models"]) => Promise<Uint8Array> | string>
> = { workbook: writeModels, markdown: markdownOf, html: htmlOf };

/** 公表版を書き上げる. @throws NothingToReport */
export async function madePublication(
  checked: CheckedWorkbook,
  terms: PublicationTerms,
  format: PublicationFormat,
): Promise<MadePublication | PublicationRefusal> {
  const drafted = publication(checked, { ...terms, isText: format !== "workbook" }, reportWords);
  if ("refusedFor" in drafted) return drafted;
  const { models, ...made } = format === "workbook" ? drafted : withoutCharts(drafted);
  return { ...made, content: await writers[format](models) };
}
