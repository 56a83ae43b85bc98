import type { SheetJob } from "./stageSheets";

/** 並べる: sheets that have come to be one of several of their kind, each behind the one that goes before it. */
export async function orderParts(context: Excel.RequestContext, jobs: readonly SheetJob[]): Promise<void> {
  const parts = jobs.filter(({ staged }) => staged.model.part !== undefined);
  if (parts.every(({ plan }) => plan.earlier === undefined)) return;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  let order = worksheets.items.map(({ name }) => name);
  parts.forEach(({ plan: { sheet, earlier } }, index) => {
    if (earlier) return;
    order = order.filter((name) => name !== sheet);
    const position = placeAmong(order, parts, index);
    order.splice(position, 0, sheet);
    worksheets.getItem(sheet).position = position;
  });
  await context.sync();
}

/** Behind the part before it, or at the place of that which follows. */
function placeAmong(order: readonly string[], parts: readonly SheetJob[], index: number): number {
  const before = parts[index - 1];
  if (before) return order.indexOf(before.plan.sheet) + 1;
  const next = parts.find(({ plan }) => plan.earlier);
  return order.indexOf(next?.plan.sheet ?? "");
}
