import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import {
  columnAxes,
  countUnits,
  percentBases,
  rowAxes,
  type CrossBlock,
  type RowAxis,
} from "../../domain/summary/SummaryBlock";
import { summaryWords } from "../../messages/summaryMessages.ja";
import { Choice } from "../ui/Choice";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  checks: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap" },
});

interface Props {
  readonly block: CrossBlock;
  readonly onChange: (block: CrossBlock) => void;
}

const rowChoices = rowAxes.map(
  (axis) => [axis, summaryWords.axisHints[axis] ?? summaryWords.axes[axis]] as const,
);
const columnChoices = columnAxes.map((axis) => [axis, summaryWords.axes[axis]] as const);
const unitChoices = countUnits.map((unit) => [unit, summaryWords.units[unit]] as const);
const percentChoices = percentBases.map((base) => [base, summaryWords.percents[base]] as const);
const NONE = "";

/** クロス集計の編集: what its lines and columns are, how it counts, and what stands beside the counts. */
export function BlockForm({ block, onChange }: Props) {
  const styles = useStyles();
  const [outer = "headings", inner] = block.rows;
  const change = (changes: Partial<CrossBlock>): void => onChange({ ...block, ...changes });
  const setRows = (axes: readonly (RowAxis | typeof NONE | undefined)[]): void =>
    change({ rows: axes.filter((axis) => axis !== NONE && axis !== undefined) });
  return (
    <div className={styles.grid}>
      <Choice
        label={summaryWords.rows}
        value={outer}
        choices={rowChoices}
        onChoose={(axis) => setRows([axis, inner])}
      />
      <Choice
        label={summaryWords.innerRows}
        value={inner ?? NONE}
        choices={[[NONE, summaryWords.none], ...rowChoices.filter(([axis]) => axis !== outer)]}
        onChoose={(axis) => setRows([outer, axis])}
      />
      <Choice
        label={summaryWords.columns}
        value={block.columns}
        choices={columnChoices}
        onChoose={(columns) => change({ columns })}
      />
      <Choice
        label={summaryWords.unit}
        value={block.unit}
        choices={unitChoices}
        onChoose={(unit) => change({ unit })}
      />
      <Choice
        label={summaryWords.percent}
        value={block.percent}
        choices={percentChoices}
        onChoose={(percent) => change({ percent })}
      />
      <div className={styles.checks}>
        <Check
          label={summaryWords.subtotals}
          isOn={block.subtotals}
          onChange={(subtotals) => change({ subtotals })}
        />
        {block.unit === "row" && (
          <Check
            label={summaryWords.relisted}
            isOn={block.relisted}
            onChange={(relisted) => change({ relisted })}
          />
        )}
        <Check label={summaryWords.withChart} isOn={block.chart} onChange={(chart) => change({ chart })} />
      </div>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Check = ({ label, isOn, onChange }: CheckProps) => (
  <Checkbox label={label} checked={isOn} onChange={(_, { checked }) => onChange(checked === true)} />
);
