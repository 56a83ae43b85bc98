import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChooseFilesButton } from "./ChooseFilesButton";

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
  const [problem, setProblem] = useState("");
  const load = async ([file]: readonly File[]): Promise<void> => {
    try {
      onLoad(JSON.parse((await file?.text()) ?? ""));
      setProblem("");
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <ChooseFilesButton
        label={label}
        accept=".json,application/json"
        onChoose={(files) => void load(files)}
      />
      {problem !== "" && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
