import type { PlainModel } from "./moveLines";
import type { PublishedModels } from "./publishedModels";

/** 文にする公表版: without charts, which no text can show, and which are told for that. */
export function withoutCharts<T extends PublishedModels>(published: T): T {
  const removed = published.models.flatMap(({ name: sheet, charts = [] }) =>
    charts.length > 0 ? [{ kind: "charts", sheet, count: charts.length } as const] : [],
  );
  const models = published.models.map((model) => {
    const plain: { -readonly [Part in keyof PlainModel]: PlainModel[Part] } = { ...model };
    delete plain.charts;
    return plain;
  });
  return { ...published, models, removed: [...published.removed, ...removed] };
}
