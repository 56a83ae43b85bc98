/** What serves the preview: its address, ending in "/". */
export interface PreviewServer {
  readonly url: string;
  readonly close: () => void;
}

export function servePreview(folder: string, files: readonly string[]): Promise<PreviewServer>;
