import type { DocumentFacts } from "../document/DocumentFacts";
import { rules } from "../rules/registry";
import { ruleSetVersion } from "../rules/ruleSetVersion";
import { factsLine, momentWords } from "./documentWords";

/** 検証のもと: when the findings were made, and against what. */
export interface FindingsBasis {
  readonly madeAt: Date;
  readonly facts: DocumentFacts;
  readonly masterVersion: string;
  readonly schemeName: string;
}

/** 検証結果の頭書き: its lines, below the title, short enough to be seen whole beside the pane. */
export const findingsHead = ({ madeAt, facts, masterVersion, schemeName }: FindingsBasis): string[] =>
  [
    [factsLine(facts), `状況の区分: ${schemeName}`],
    [
      `作成: ${momentWords(madeAt)}`,
      `検査の規則: ${rules.length}件（版 ${ruleSetVersion}）`,
      `府省庁マスタ: 版 ${masterVersion}`,
    ],
  ].map((said) => said.join("\u3000"));
