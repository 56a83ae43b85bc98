/** Where the preview is that the browser tests open; nothing else writes there. */
export const PREVIEW_FOLDER = "node_modules/.cache/preview-tests";
