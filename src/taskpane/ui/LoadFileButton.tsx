import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

const useStyles = makeStyles({
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly label: string;
  /** Takes the file's content; throws where it is none of its kind. */
  readonly onLoad: (content: unknown) => void;
  /** The words for what was thrown while the file was read. */
  readonly problemOf: (error: unknown) => string;
}

/** ファイルから読み込む: a JSON file of the user's; what is wrong with it is said beside the button. */
export function LoadFileButton({ label, onLoad, problemOf }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const load = async (file: File): Promise<void> => {
    try {
      onLoad(JSON.parse(await file.text()));
      setProblem("");
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void load(file);
          // The same file may be chosen again after it was put right.
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      {problem !== "" && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
