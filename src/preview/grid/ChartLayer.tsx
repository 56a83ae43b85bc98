import { intersection } from "../../host/model/Block";
import { ChartBox } from "./ChartBox";
import type { Pane } from "./panes";
import type { SheetFrame } from "./SheetFrame";

/** グラフの層: the charts over the cells of each part of the view. Whoever points at one points at the cells below. */
export function ChartLayer({
  frame,
  panes,
}: {
  readonly frame: SheetFrame;
  readonly panes: readonly Pane[];
}) {
  return panes.map((pane) => {
    const area = {
      top: pane.rows.first,
      left: pane.columns.first,
      bottom: pane.rows.last,
      right: pane.columns.last,
    };
    const charts = frame.layout.charts.filter(({ place }) => intersection(place, area));
    if (charts.length === 0) return null;
    return (
      <div
        key={pane.key}
        className="chartPane"
        style={{ left: pane.left, top: pane.top, width: pane.width, height: pane.height }}
      >
        {charts.map((chart) => {
          const { left, top, width, height } = frame.box(chart.place);
          return (
            <div key={chart.id} className="chartPlace" style={{ left: left - pane.x, top: top - pane.y }}>
              <ChartBox chart={chart} width={width} height={height} />
            </div>
          );
        })}
      </div>
    );
  });
}
