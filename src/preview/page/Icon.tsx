const paths = {
  book: "M4 3h12a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM3 8h14M3 12.5h14M8 8v9",
  open: "M3 15V5a1 1 0 0 1 1-1h4l2 2h5a1 1 0 0 1 1 1v2M3 15l2.2-5.3A1 1 0 0 1 6.100 9H17.500L15.300 15.300A1 1 0 0 1 14.400 16H4a1 1 0 0 1-1-1Z",
  save: "M10 3v9m0 0 3.500-3.500M10 12 6.500 8.500M4 14v2a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-2",
  pane: "M4 4h12a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1ZM12.500 4v12",
  close: "M5 5l10 10M15 5 5 15",
} as const;

/** 絵: drawn in the color of the text beside it, and without a name of its own. */
export const Icon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden focusable="false">
    <path d={paths[name]} />
  </svg>
);
