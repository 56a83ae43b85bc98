import { Field, Input } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import { settingsWords } from "../../messages/settingsMessages.ja";
import { readDay } from "./readDay";

interface Props {
  /** As the user has chosen. */
  readonly chosen: DocumentFacts;
  /** As the document says. */
  readonly document: DocumentFacts;
  readonly onChange: (chosen: DocumentFacts) => void;
}

/** 基準日の欄: takes effect on leaving it or on Enter; what is no day is said and changes nothing. */
export function AsOfInput({ chosen, document, onChange }: Props) {
  const { asOf, ...others } = chosen;
  const [base, setBase] = useState(asOf);
  const [text, setText] = useState(asOf ?? "");
  const [isWrong, setWrong] = useState(false);
  // Not a new field by a key: who has pressed Enter is still in this one.
  if (base !== asOf) {
    setBase(asOf);
    setText(asOf ?? "");
    setWrong(false);
  }
  const commit = (): void => {
    const day = readDay(text);
    const isCleared = text.trim() === "";
    setWrong(!isCleared && day === undefined);
    if (day !== undefined && day !== asOf) onChange({ ...others, asOf: day });
    if (isCleared && asOf !== undefined) onChange(others);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The Enter that ends an IME composition is not meant for us.
    if (event.key === "Enter" && !event.nativeEvent.isComposing && event.keyCode !== 229) commit();
  };
  return (
    <Field
      label={settingsWords.asOf}
      size="small"
      hint={settingsWords.asOfHint(document.asOf)}
      {...(isWrong && { validationMessage: settingsWords.asOfWrong })}
    >
      <Input
        size="small"
        value={text}
        placeholder={document.asOf ?? ""}
        onChange={(_, { value }) => setText(value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
