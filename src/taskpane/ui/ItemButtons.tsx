import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { IconButton } from "./IconButton";

interface Props {
  /** What the item is called in the words of the buttons. */
  readonly name: string;
  readonly words: Readonly<Record<"moveUp" | "moveDown" | "remove", (name: string) => string>>;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** 並べかえと削除: the buttons of an item in a list that the user arranges. */
export const ItemButtons = ({ name, words, onMove, onRemove }: Props) => (
  <>
    <IconButton icon={<ArrowUp16Regular />} label={words.moveUp(name)} onClick={() => onMove(-1)} />
    <IconButton icon={<ArrowDown16Regular />} label={words.moveDown(name)} onClick={() => onMove(1)} />
    <IconButton data-remove icon={<Delete16Regular />} label={words.remove(name)} onClick={onRemove} />
  </>
);
