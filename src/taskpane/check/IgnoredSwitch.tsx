import { Checkbox } from "@fluentui/react-components";
import { checkWords } from "../../messages/paneMessages.ja";

interface Props {
  readonly count: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** 無視したものも表示するか. */
export default function IgnoredSwitch({ count, isOn, onChange }: Props) {
  return (
    <Checkbox
      checked={isOn}
      label={checkWords.showIgnored(count)}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}
