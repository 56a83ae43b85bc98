import { memo } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import type { ChartView } from "../host/ChartView";
import { CHART_LETTERS, layOutChart, type ChartBar, type ChartText, type Size } from "./layOutChart";

/** グラフ: the bars of a chart as a picture. Its numbers stand in the cells, so its title is all that it is called by. */
export const ChartBox = memo(function ChartBox({
  chart,
  width,
  height,
}: Size & { readonly chart: ChartView }) {
  const { title, bars, texts, swatches } = layOutChart(chart, { width, height });
  return (
    <svg
      className="chart"
      role="img"
      aria-label={chart.title || previewWords.chart}
      width={width}
      height={height}
    >
      {[...bars, ...swatches].map((bar, index) => (
        <Bar key={index} {...bar} />
      ))}
      {texts.map((text, index) => (
        <Words key={index} {...text} size={CHART_LETTERS.size} />
      ))}
      {title && <Words {...title} size={CHART_LETTERS.title} isBold />}
    </svg>
  );
});

const Bar = ({ color, ...place }: ChartBar) => <rect {...place} fill={color} />;

interface Letters {
  readonly size: number;
  readonly isBold?: boolean;
}

const Words = ({ x, y, text, anchor, color, size, isBold }: ChartText & Letters) => (
  <text
    fontWeight={isBold ? 600 : 400}
    x={x}
    y={y}
    textAnchor={anchor}
    dominantBaseline="central"
    fontSize={size}
    fill={color ?? "#404040"}
  >
    {text}
  </text>
);
