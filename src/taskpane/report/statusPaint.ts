import { tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { StatusCategory } from "../../domain/status/StatusScheme";

/** A category's colour goes by its 段階; the scheme may have several of one. */
const colors = {
  done: tokens.colorPaletteGreenBackground2,
  underway: tokens.colorPaletteBlueBackground2,
  notBegun: tokens.colorPaletteYellowBackground2,
  unclear: tokens.colorPaletteRedBackground2,
} satisfies Record<StatusCategory["stage"], string>;

const line = tokens.colorNeutralStroke1Pressed;

/** Patterns tell neighbours apart where colours do not: for the colour-blind, in contrast themes, on paper. */
const patterns = [
  "none",
  `repeating-linear-gradient(135deg, transparent 0 5px, ${line} 5px 6px)`,
  `radial-gradient(${line} 1px, transparent 1.4px) 0 0 / 6px 6px`,
  `repeating-linear-gradient(90deg, transparent 0 5px, ${line} 5px 6px)`,
  `repeating-linear-gradient(45deg, transparent 0 5px, ${line} 5px 6px)`,
] as const;

/** 区分の塗り: colour and pattern of a category by its 段階 and place; without one that of 未記入・不明. */
export function statusPaint(stage: StatusCategory["stage"] | undefined, index: number): CSSProperties {
  const color = stage === undefined ? tokens.colorNeutralBackground1 : colors[stage];
  const pattern = patterns[index % patterns.length] ?? "none";
  return {
    background: pattern === "none" ? color : `${pattern}, ${color}`,
    // Contrast themes would take away what tells the parts apart.
    forcedColorAdjust: "none",
  };
}
