import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { paneWords } from "../../messages/paneMessages.ja";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  info: {},
  success: {
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0, display: "flex", alignItems: "center", height: tokens.lineHeightBase200 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  // So the text keeps the whole width below it.
  dismiss: { float: "right", marginTop: "-4px" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

/** 帯の知らせ, said by screen readers as it appears. Fluent's MessageBar would bring its animations, 7 kB. */
export function Banner({ intent, title, children, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <div
      role={intent === "error" ? "alert" : "status"}
      className={mergeClasses(styles.banner, styles[intent])}
    >
      <span className={styles.icon}>
        {intent === "success" ? (
          <CheckmarkCircle16Filled primaryFill={tokens.colorStatusSuccessForeground1} />
        ) : (
          <SeverityIcon severity={intent} />
        )}
      </span>
      <div className={styles.body}>
        {onDismiss && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.dismiss}
            icon={<Dismiss16Regular />}
            aria-label={paneWords.close}
            onClick={onDismiss}
          />
        )}
        {title !== undefined && <span className={styles.title}>{title}</span>}
        {children}
      </div>
    </div>
  );
}
