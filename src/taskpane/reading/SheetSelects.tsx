import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Grain } from "../../domain/measure/MeasureRow";
import { layoutNames } from "../../messages/ja";
import {
  grainReasonWords,
  grainWords,
  wholeReasonWords,
  wholeWords,
} from "../../messages/readingMessages.ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { setSheet, type SheetSettings } from "./editMapping";
import type { ReadingEdit } from "./ReadingEdit";
import { ownOf } from "./sheetChoice";

const useStyles = makeStyles({
  selects: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // Fluent's own least width, and that of the longest choice, would be more than the pane has.
    "& select": { minWidth: 0, width: "100%" },
  },
});

const layouts = ["list", "printed"] as const;
const grains = Object.keys(grainWords) as Grain[];
/** What a select can hold. */
const wholes = { whole: true, part: false } as const;

interface Props {
  readonly sheet: SheetSummary;
  readonly edit: ReadingEdit;
}

/** 表の形・全体か一部か・一行が表すもの, as found out with its evidence, or as chosen. */
export function SheetSelects({ sheet, edit }: Props) {
  const styles = useStyles();
  const { layout, whole, grain } = sheet;
  const own = ownOf(edit.reading, sheet);
  const set = <Key extends keyof SheetSettings>(key: Key, value: SheetSettings[Key] | undefined): void =>
    edit.change(setSheet(edit.reading, sheet, key, value));
  const chosenGrain = grain.isChosen ? grain.grain : undefined;
  return (
    <div className={styles.selects}>
      <Choice
        label={readingPanelWords.layout}
        hint={readingPanelWords.layoutHint[layout]}
        value={own?.layout}
        found={layoutNames[layout]}
        options={layouts.map((each) => [each, layoutNames[each]])}
        onChoose={(value) => set("layout", value)}
      />
      <Choice
        label={readingPanelWords.whole}
        hint={readingPanelWords.because(wholeReasonWords[whole.reason])}
        value={wholeKey(own?.isWhole)}
        found={wholeWords(whole)}
        options={(["whole", "part"] as const).map((each) => [each, wholeWords({ isWhole: wholes[each] })])}
        onChoose={(value) => set("isWhole", value && wholes[value])}
      />
      <Choice
        label={readingPanelWords.grain}
        hint={readingPanelWords.because(grainReasonWords(grain))}
        value={own?.grain ?? chosenGrain}
        found={grainWords[grain.grain]}
        options={grains.map((each) => [each, grainWords[each]])}
        onChoose={(value) => set("grain", value)}
      />
    </div>
  );
}

function wholeKey(isWhole: boolean | undefined): keyof typeof wholes | undefined {
  if (isWhole === undefined) return undefined;
  return isWhole ? "whole" : "part";
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint: string;
  /** undefined: 自動. */
  readonly value: Value | undefined;
  /** What was found out, where nothing is chosen. */
  readonly found: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value | undefined) => void;
}

function Choice<Value extends string>({ label, hint, value, found, options, onChoose }: ChoiceProps<Value>) {
  const choose = (chosen: string): void => onChoose(options.find(([each]) => each === chosen)?.[0]);
  return (
    <Field label={label} size="small" hint={hint}>
      <Select size="small" value={value ?? ""} onChange={(_, data) => choose(data.value)}>
        <option value="">
          {value === undefined ? readingPanelWords.autoAs(found) : readingPanelWords.auto}
        </option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
