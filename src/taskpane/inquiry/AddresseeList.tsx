import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/rules/Rule";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import { checkWords } from "../../messages/paneMessages.ja";
import type { InquiryCounts } from "../checker/InquiryFile";
import type { Addressees } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  note: { ...noteStyle, margin: 0 },
  button: { flexShrink: 0, minWidth: "56px" },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

/** 誤り 3件・注意 1件: only of what there is. */
const countsText = ({ counts }: InquiryCounts): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => checkWords.severity(severity, counts[severity]))
    .join("・");

interface Props {
  readonly plan: readonly InquiryCounts[];
  readonly isBusy: boolean;
  readonly onMake: (to: Addressees, delivery: "open" | "save") => void;
}

/** 照会先の一覧: how much each is asked, and the buttons that make the files. */
export function AddresseeList({ plan, isBusy, onMake }: Props) {
  const styles = useStyles();
  if (plan.length === 0) return <p className={styles.note}>{inquiryPanelWords.nothingToAsk}</p>;
  return (
    <>
      <ul className={styles.list}>
        {plan.map((each) => (
          <li key={each.ministry ?? ""} className={styles.item}>
            <div className={styles.name}>
              <div>{inquiryPanelWords.addressee(each.ministry)}</div>
              <div className={styles.note}>{countsText(each)}</div>
            </div>
            <Button
              size="small"
              className={styles.button}
              aria-label={inquiryPanelWords.makeOf(each.ministry)}
              disabledFocusable={isBusy}
              onClick={() => onMake({ ministry: each.ministry }, "open")}
            >
              {inquiryPanelWords.make}
            </Button>
          </li>
        ))}
      </ul>
      {plan.length > 1 && (
        <div role="group" aria-label={inquiryPanelWords.all} className={styles.all}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => onMake("all", "save")}>
            {inquiryPanelWords.saveAll(plan.length)}
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => onMake("all", "open")}>
            {inquiryPanelWords.openAll(plan.length)}
          </Button>
        </div>
      )}
      <p className={styles.note}>{inquiryPanelWords.delivery}</p>
    </>
  );
}
