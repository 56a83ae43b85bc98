import { makeStyles, tokens } from "@fluentui/react-components";
import {
  calendars,
  defaultProgressFields,
  divisions,
  progressLayouts,
  type Calendar,
  type Division,
  type ProgressLayout,
  type ProgressOptions,
} from "../../../domain/sheet/progress/ProgressOptions";
import { progressWords } from "../../../messages/progressMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings } from "../../session/PaneState";
import { without } from "../../session/without";
import { Choice } from "../../ui/Choice";
import { CommitInput } from "../../ui/CommitInput";
import { Disclosure } from "../../ui/Disclosure";
import { noteStyle } from "../../ui/noteStyle";
import { Section } from "../../ui/Section";
import { ColumnChecks } from "./ColumnChecks";
import { ColumnWords } from "./ColumnWords";
import { FontFields } from "./FontFields";
import { HalfYearFields } from "./HalfYearFields";
import { isShort, LONGEST_WORDS } from "./shortWords";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  note: { ...noteStyle, margin: 0 },
});

const orientations = ["landscape", "portrait"] as const;

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
}

/** What is empty is the default, and is not kept. */
const tidy = (options: ProgressOptions): ProgressOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => !isEmpty(value)));

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);

/** 進捗状況の体裁: which layout, which columns, and what is said beside the counts. */
export function ProgressSection({ check, settings, actions }: Props) {
  const styles = useStyles();
  const { progress: options = {} } = settings;
  const change = (changes: {
    readonly [Key in keyof ProgressOptions]?: ProgressOptions[Key] | undefined;
  }): void => {
    const progress = tidy({ ...options, ...changes } as ProgressOptions);
    const rest = without(settings, "progress");
    void actions.changeSettings(Object.keys(progress).length > 0 ? { ...rest, progress } : rest);
  };
  const isHalfYear = options.layout === "halfYear";
  const usual = isHalfYear ? "portrait" : "landscape";
  return (
    <Section title={progressWords.title}>
      <p className={styles.note}>{progressWords.note}</p>
      <div className={styles.grid}>
        <Choice
          label={progressWords.layout}
          value={options.layout ?? "annual"}
          choices={progressLayouts.map((each) => [each, progressWords.layouts[each]] as const)}
          onChoose={(layout: ProgressLayout) => change({ layout: layout === "annual" ? undefined : layout })}
        />
        <Choice
          label={progressWords.division}
          value={options.division ?? "whole"}
          choices={divisions.map((each) => [each, progressWords.divisions[each]] as const)}
          onChoose={(division: Division) => change({ division: division === "whole" ? undefined : division })}
        />
        <Choice
          label={progressWords.calendar}
          value={options.calendar ?? "both"}
          choices={calendars.map((each) => [each, progressWords.calendars[each]] as const)}
          onChoose={(calendar: Calendar) => change({ calendar: calendar === "both" ? undefined : calendar })}
        />
        <Choice
          label={progressWords.orientation}
          value={options.orientation ?? usual}
          choices={orientations.map((each) => [each, progressWords.orientations[each]] as const)}
          onChoose={(orientation) => change({ orientation: orientation === usual ? undefined : orientation })}
        />
        <FontFields font={options.font} onChange={(font) => change({ font })} />
        <CommitInput
          label={progressWords.annex}
          hint={progressWords.annexHint}
          value={options.annex ?? ""}
          isRight={isShort}
          wrong={progressWords.annexWrong(LONGEST_WORDS)}
          onCommit={(annex) => change({ annex: annex.trim() })}
        />
      </div>
      {isHalfYear ? (
        <HalfYearFields check={check} options={options} onChange={change} />
      ) : (
        <>
          <ColumnChecks
            chosen={options.columns ?? defaultProgressFields}
            onChange={(columns) => change({ columns: columns.length > 0 ? columns : undefined })}
          />
          <Disclosure label={progressWords.words}>
            <ColumnWords options={options} onChange={change} />
          </Disclosure>
        </>
      )}
    </Section>
  );
}
