import { Button } from "@fluentui/react-components";

interface Props {
  readonly "data-remove"?: true;
  readonly icon: React.JSX.Element;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** 絵だけのボタン: its words are read out, and shown when it is pointed at. */
export const IconButton = ({ label, disabled = false, ...others }: Props) => (
  <Button
    size="small"
    appearance="subtle"
    aria-label={label}
    title={label}
    disabledFocusable={disabled}
    {...others}
  />
);
