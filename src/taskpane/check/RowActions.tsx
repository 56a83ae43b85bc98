import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkWords } from "../../messages/paneMessages.ja";
import type { TreeAction } from "./treeInput";
import { findingsOf, type TreeRow } from "./treeRows";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge} 36px`,
  },
});

/** 選んだ行でできること. The keys R and I do the same, so that the focus stays on the tree. */
export function RowActions({ row }: { readonly row: TreeRow }) {
  const styles = useStyles();
  const findings = findingsOf(row);
  const repairable = findings.filter(({ suggestion }) => suggestion !== null).length;
  const isIgnored = findings.every(({ ignored }) => ignored !== undefined);
  const isOne = findings.length === 1;
  return (
    <div className={styles.actions}>
      {repairable > 0 && (
        <ActionButton action="repair" title={checkWords.repairHint}>
          {isOne ? checkWords.repairOne : checkWords.repairMany(repairable)}
        </ActionButton>
      )}
      <ActionButton action="ignore" title={checkWords.ignoreHint}>
        {isIgnored
          ? checkWords.notIgnore
          : isOne
            ? checkWords.ignore
            : checkWords.ignoreMany(findings.length)}
      </ActionButton>
    </div>
  );
}

interface ButtonProps {
  readonly action: TreeAction;
  readonly title: string;
  readonly children: string;
}

const ActionButton = ({ action, title, children }: ButtonProps) => (
  <Button size="small" tabIndex={-1} data-action={action} title={title}>
    {children}
  </Button>
);
