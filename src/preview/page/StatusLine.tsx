import { previewWords } from "../../messages/previewMessages.ja";
import { Icon } from "./Icon";
import type { PageState } from "./PageState";

interface Props extends Pick<PageState, "busy" | "notice"> {
  readonly onDismiss: () => void;
}

/** お知らせの行: what is being done, or what has come of it. */
export function StatusLine({ busy, notice, onDismiss }: Props) {
  return (
    <div className={notice?.kind === "error" ? "status error" : "status"} role="status" data-testid="status">
      <span className="statusText">{busy ? previewWords[busy] : (notice?.text ?? previewWords.privacy)}</span>
      {notice && !busy && (
        <button type="button" className="dismiss" aria-label={previewWords.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
