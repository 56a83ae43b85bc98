import { Component, type ReactNode } from "react";
import { paneWords } from "../../messages/paneMessages.ja";
import { technicalText } from "../notice/errorWords";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error?: unknown;
}

/** 画面の故障: what is shown in place of a screen that could not be loaded or drawn. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override state: State = {};

  override render(): ReactNode {
    if (!("error" in this.state)) return this.props.children;
    return (
      <div role="alert">
        <p>{paneWords.broken}</p>
        <details>
          <summary>{paneWords.details}</summary>
          <pre>{technicalText(this.state.error)}</pre>
        </details>
      </div>
    );
  }
}
