/** ペインの Office.js が送る要求: text is a Batch as JSON. */
export interface PaneRequest {
  readonly id: number;
  readonly text: string;
}

/** What goes back to the pane: answers, and events as the client's handlers take them. */
export type PaneResponse =
  | { readonly kind: "answer"; readonly id: number; readonly text: string }
  | { readonly kind: "failure"; readonly id: number; readonly message: string }
  | { readonly kind: "events"; readonly entries: readonly object[] };

/** つなぐ: the pane's end of the line, on its way from the pane to the worker. */
export interface PaneConnection {
  readonly kind: "pane";
  readonly port: MessagePort;
}
