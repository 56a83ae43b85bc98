import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly label: string;
  /** Endings and types, as browsers take them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly isBusy?: boolean;
  /** At least one. */
  readonly onChoose: (files: readonly File[]) => void;
}

/** ファイルを選ぶ. */
export function ChooseFilesButton({ label, accept, multiple = false, isBusy = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onChoose(files);
          // The same file may be chosen again after it was put right.
          target.value = "";
        }}
      />
      <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
