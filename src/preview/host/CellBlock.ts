/** 線 of one side of a cell, in CSS. */
export interface LineLook {
  readonly width: number;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  /** #RRGGBB */
  readonly color: string;
}

/** セルの見た目, as far as it differs from a plain cell. Colors #RRGGBB, sizes in points. */
export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  /** Steps of indentation. */
  readonly indent?: number;
  /** Letters one below the other. */
  readonly isUpright?: true;
  /** Own lines, and those of the neighbours on the same edge. */
  readonly top?: LineLook;
  readonly right?: LineLook;
  readonly bottom?: LineLook;
  readonly left?: LineLook;
}

/** リンク先 of a cell. */
export type LinkView =
  | { readonly kind: "cell"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "address"; readonly address: string };

/** 表示するセル: one that shows something. Rows and columns from 0. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the text stands by itself: numbers right, truth values and errors in the middle. */
  readonly align: "left" | "center" | "right";
  /** Index into the block's looks. */
  readonly look: number;
  readonly link?: LinkView;
}

/** セルのかたまり: the cells of a block that show something. */
export interface CellBlock {
  readonly cells: readonly CellView[];
  readonly looks: readonly CellLook[];
}
