/** What serves the preview: its address, ending in "/". */
export interface PreviewServer {
  readonly url: string;
  /** Where the page opens with one of the files. */
  readonly addressOf: (file: string) => string;
  readonly close: () => void;
}

export function servePreview(folder: string, files: readonly string[]): Promise<PreviewServer>;
