import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import type { SummaryBlock } from "../../domain/summary/SummaryBlock";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import { summaryWords } from "../../messages/summaryMessages.ja";
import { Disclosure } from "../ui/Disclosure";
import { ItemButtons } from "../ui/ItemButtons";
import { noteStyle } from "../ui/noteStyle";
import { BlockForm } from "./BlockForm";
import { BlockPictureView } from "./BlockPictureView";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  head: { display: "flex", alignItems: "center" },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly block: SummaryBlock;
  /** leftOut: it would be there twice, or has nothing to compare with; undefined: being drawn. */
  readonly picture: BlockPicture | "leftOut" | undefined;
  readonly scheme: StatusScheme;
  readonly onChange: (block: SummaryBlock) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** 表一つの絵と編集. */
export function BlockCard({ block, picture, scheme, onChange, onMove, onRemove }: Props) {
  const styles = useStyles();
  const isCross = block.kind === "cross";
  const drawn = typeof picture === "object" ? picture : undefined;
  const title =
    block.kind === "cross" ? (drawn?.title ?? titleOf(block.rows)) : summaryWords.blocks[block.kind];
  return (
    <div role="group" aria-label={title} className={styles.card}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <ItemButtons name={title} words={summaryWords} onMove={onMove} onRemove={onRemove} />
      </div>
      {drawn && <BlockPictureView picture={drawn} scheme={scheme} unit={isCross ? block.unit : "row"} />}
      {picture === undefined && <Spinner size="tiny" label={summaryWords.drawing} />}
      {picture === "leftOut" && <p className={styles.note}>{summaryWords.leftOut[block.kind]}</p>}
      {isCross && block.chart && drawn && <p className={styles.note}>{summaryWords.chart}</p>}
      {isCross && (
        <Disclosure label={summaryWords.change}>
          <BlockForm block={block} onChange={onChange} />
        </Disclosure>
      )}
    </div>
  );
}

const titleOf = (rows: readonly (keyof typeof summaryWords.axes)[]): string =>
  `${rows.map((axis) => summaryWords.axes[axis]).join("・")}別`;
