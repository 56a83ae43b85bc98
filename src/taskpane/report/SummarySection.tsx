import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import { roundings } from "../../domain/counting/Rounding";
import { crossBlock, type SummaryBlock } from "../../domain/summary/SummaryBlock";
import {
  chosenBlocks,
  setOfTerm,
  summarySets,
  type SummaryChoice,
  type SummarySetName,
} from "../../domain/summary/summarySets";
import { summaryWords } from "../../messages/summaryMessages.ja";
import type { SummaryWish } from "../checker/CheckerRequest";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { without } from "../session/without";
import { Choice } from "../ui/Choice";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { BlockCard } from "./BlockCard";
import { PreviousChoice } from "./PreviousChoice";
import { withChanged, withMoved, withoutAt } from "./editBlocks";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
}

/** What the choice is called in the list; empty: by the 期. */
type ChoiceName = SummarySetName | "own" | "";
const setNames = Object.keys(summarySets) as SummarySetName[];

/** 集計の組み立て: which tables 集計 is to have, each with a small picture of what it will show. */
export function SummarySection({ check, settings, actions }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const { summary, previous } = settings;
  const blocks = chosenBlocks(summary, check.facts);
  const pictures = usePictures(check, { summary, previous }, blocks.length, actions);
  const choose = (choice: SummaryChoice | undefined): void =>
    void actions.changeSettings(
      choice === undefined ? without(settings, "summary") : { ...settings, summary: choice },
    );
  const chooseByName = (name: ChoiceName): void =>
    choose(name === "" ? undefined : name === "own" ? blocks : name);
  const remove = (at: number): void => {
    choose(withoutAt(blocks, at));
    list.current?.focus();
  };
  return (
    <Section title={summaryWords.title}>
      <Field label={summaryWords.choice} size="small">
        <Select
          size="small"
          value={nameOf(summary)}
          onChange={(_, { value }) => chooseByName(value as ChoiceName)}
        >
          <option value="">{summaryWords.byTerm(setOfTerm(check.facts))}</option>
          {setNames.map((name) => (
            <option key={name} value={name}>
              {summaryWords.sets[name]}
            </option>
          ))}
          <option value="own">{summaryWords.own}</option>
        </Select>
      </Field>
      <p className={styles.note}>{summaryWords.ownHint}</p>
      <ol ref={list} tabIndex={-1} className={styles.list} aria-label={summaryWords.title}>
        {blocks.map((block, at) => (
          <li key={at}>
            <BlockCard
              block={block}
              picture={pictures ? (pictures[at] ?? "leftOut") : undefined}
              scheme={check.scheme}
              onChange={(changed) => choose(withChanged(blocks, at, changed))}
              onMove={(step) => choose(withMoved(blocks, at, step))}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <AddButton label={summaryWords.add} blocks={blocks} block={newBlock} onAdd={choose} />
        {(["overall", "trend"] as const)
          .filter((kind) => !blocks.some((block) => block.kind === kind))
          .map((kind) => (
            <AddButton
              key={kind}
              label={summaryWords.addFixed[kind]}
              blocks={blocks}
              block={{ kind }}
              onAdd={choose}
            />
          ))}
      </div>
      <Choice
        label={summaryWords.rounding}
        value={settings.rounding ?? "each"}
        choices={roundingChoices}
        onChoose={(rounding) =>
          void actions.changeSettings(
            rounding === "each" ? without(settings, "rounding") : { ...settings, rounding },
          )
        }
      />
      <p className={styles.note}>{summaryWords.roundingHint}</p>
      <PreviousChoice check={check} settings={settings} actions={actions} />
    </Section>
  );
}

const roundingChoices = roundings.map((each) => [each, summaryWords.roundings[each]] as const);
const newBlock: SummaryBlock = crossBlock(["policyArea", "ministry"]);

const nameOf = (summary: SummaryChoice | undefined): ChoiceName =>
  summary === undefined ? "" : typeof summary === "string" ? summary : "own";

interface AddProps {
  readonly label: string;
  readonly blocks: readonly SummaryBlock[];
  readonly block: SummaryBlock;
  readonly onAdd: (blocks: readonly SummaryBlock[]) => void;
}

const AddButton = ({ label, blocks, block, onAdd }: AddProps) => (
  <Button size="small" onClick={() => onAdd([...blocks, block])}>
    {label}
  </Button>
);

/** Drawn anew when the choice, or what was checked, changes; meanwhile those of before stay, where there are as many. */
function usePictures(
  check: CheckSummary,
  { summary, previous }: SummaryWish,
  count: number,
  actions: PaneActions,
): readonly (BlockPicture | undefined)[] | undefined {
  const [drawn, setDrawn] = useState<readonly (BlockPicture | undefined)[]>();
  useEffect(() => {
    let isWanted = true;
    void actions.summaryPictures({ summary, previous }).then((pictures) => {
      if (isWanted && pictures) setDrawn(pictures);
    });
    return () => {
      isWanted = false;
    };
  }, [actions, check, summary, previous]);
  return drawn?.length === count ? drawn : undefined;
}
