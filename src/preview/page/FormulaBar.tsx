import { useEffect, useEffectEvent, useState } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import type { Place } from "../grid/Selection";

interface Props {
  readonly address: string;
  readonly place: Place;
  readonly sheet: string;
  readonly revision: number;
  readonly read: (place: Place) => Promise<string | undefined>;
}

/** 数式バー: where one is, and the whole of what stands there. */
export function FormulaBar({ address, place: { row, column }, sheet, revision, read }: Props) {
  const [text, setText] = useState("");
  const readNow = useEffectEvent(read);
  useEffect(() => {
    let isCurrent = sheet !== "";
    if (isCurrent) void readNow({ row, column }).then((input) => isCurrent && setText(input ?? ""));
    return () => {
      isCurrent = false;
    };
  }, [row, column, sheet, revision]);
  return (
    <div className="formulaBar">
      <output className="nameBox" aria-label={previewWords.nameBox} data-testid="name-box">
        {address}
      </output>
      <output className="formula" aria-label={previewWords.formulaBar} data-testid="formula">
        {text}
      </output>
    </div>
  );
}
