import { Field, Input } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** In effect. */
  readonly value: string;
  readonly isRight: (text: string) => boolean;
  /** Said of what is not right. */
  readonly wrong: string;
  readonly onCommit: (text: string) => void;
}

/** 確定する欄: takes effect on leaving it or on Enter; what is not right is said and changes nothing. */
export function CommitInput({ label, hint, placeholder, value, isRight, wrong, onCommit }: Props) {
  const [base, setBase] = useState(value);
  const [text, setText] = useState(value);
  const [isWrong, setWrong] = useState(false);
  // Not a new field by a key: who has pressed Enter is still in this one.
  if (base !== value) {
    setBase(value);
    setText(value);
    setWrong(false);
  }
  const commit = (): void => {
    setWrong(!isRight(text));
    if (isRight(text) && text !== value) onCommit(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The Enter that ends an IME composition is not meant for us.
    if (event.key === "Enter" && !event.nativeEvent.isComposing && event.keyCode !== 229) commit();
  };
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(isWrong && { validationMessage: wrong })}
    >
      <Input
        size="small"
        value={text}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, { value: typed }) => setText(typed)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
