import { tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/rules/Rule";

const icons = {
  error: { Icon: ErrorCircle16Filled, color: tokens.colorStatusDangerForeground1 },
  warning: { Icon: Warning16Filled, color: tokens.colorStatusWarningForeground1 },
  info: { Icon: Info16Regular, color: tokens.colorNeutralForeground3 },
} as const;

/** 重大度の印: a shape of its own for each; its name stands beside it or in `label`. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const { Icon, color } = icons[severity];
  return <Icon primaryFill={color} {...(label !== undefined && { "aria-label": label })} />;
}
