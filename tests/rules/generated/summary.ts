import type { Fault, Judgement } from "./judgeWorkbook";

/** まとめ: how much of what was planted was found, and what was told besides. */
export interface Summary {
  readonly planted: number;
  readonly recall: string;
  readonly suggestionsRight: string;
  readonly missed: number;
  readonly wrong: number;
  readonly falseAlarms: number;
  readonly faults: readonly Fault[];
}

export function summaryOf(judgements: readonly Judgement[]): Summary {
  const sum = (of: (each: Judgement) => number): number =>
    judgements.reduce((total, each) => total + of(each), 0);
  const faults = judgements.flatMap((each) => each.faults);
  const count = (kind: Fault["kind"]): number => faults.filter((fault) => fault.kind === kind).length;
  const [planted, found, offered] = [
    sum((each) => each.planted),
    sum((each) => each.found),
    sum((each) => each.offered),
  ];
  return {
    planted,
    recall: `${found}/${planted}`,
    suggestionsRight: `${sum((each) => each.offeredRight)}/${offered}`,
    missed: count("missed"),
    wrong: count("wrongSuggestion"),
    falseAlarms: count("falseAlarm"),
    faults,
  };
}
