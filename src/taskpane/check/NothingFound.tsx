import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { checkWords } from "../../messages/paneMessages.ja";

const useStyles = makeStyles({
  found: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  next: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 直すところがないこと. */
export function NothingFound() {
  const styles = useStyles();
  return (
    <div className={styles.found}>
      <CheckmarkCircle24Regular className={styles.icon} />
      <div>
        <p className={styles.title}>{checkWords.nothingFound}</p>
        <p className={styles.next}>{checkWords.nothingFoundNext}</p>
      </div>
    </div>
  );
}
