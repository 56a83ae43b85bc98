import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { Disclosure } from "../ui/Disclosure";
import { noteStyle } from "../ui/noteStyle";
import { forgetWord } from "./editMapping";
import type { ReadingEdit } from "./ReadingEdit";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  word: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** 覚えた見出し: words whose meaning the user has told, each of which can be forgotten. */
export function LearnedWordList({ edit }: { readonly edit: ReadingEdit }) {
  const styles = useStyles();
  const { reading, change } = edit;
  const words = Object.entries(reading.words);
  if (words.length === 0) return null;
  return (
    <Disclosure label={readingPanelWords.wordsTitle(words.length)}>
      <p className={styles.note}>{readingPanelWords.wordsNote}</p>
      <ul className={styles.list}>
        {words.map(([word, field]) => (
          <li key={word} className={styles.word}>
            <span className={styles.text}>{readingPanelWords.wordMeans(word, field)}</span>
            <Button
              size="small"
              className={styles.button}
              aria-label={readingPanelWords.forgetWord(word)}
              onClick={() => change(forgetWord(reading, word))}
            >
              {readingPanelWords.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
