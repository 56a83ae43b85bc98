import type { Probe } from "./Probe";

const NAME = "_ShindanProbe";

/** 名前: sheet-scoped ones that hold a text constant, as the mark of our sheets does. */
export const nameProbes: readonly Probe[] = [
  {
    id: "name-text-constant",
    title: "シートの名前に文字列の定数を入れて隠すと、式も値もそのまま読める",
    assumed: { formula: '="a b-1"', type: "String", value: "a b-1", visible: false, scope: "Worksheet" },
    members: ["NamedItemCollection.add", "NamedItem.formula", "NamedItem.value", "NamedItem.visible"],
    run: async (context, scratch) => {
      const item = scratch.addSheet(context).names.add(NAME, '="a b-1"');
      item.visible = false;
      item.load("formula,type,value,visible,scope");
      await context.sync();
      const { formula, type, value, visible, scope } = item;
      return { formula, type, value, visible, scope };
    },
  },
  {
    id: "name-formula-set",
    title: "隠した名前の式は、名前で見つけて書き換えられる",
    assumed: { formula: '="c d"', visible: false },
    members: ["NamedItemCollection.getItem", "NamedItem.formula"],
    run: async (context, scratch) => {
      const { names } = scratch.addSheet(context);
      names.add(NAME, '="a b"').visible = false;
      const found = names.getItem(NAME);
      found.formula = '="c d"';
      found.load("formula,visible");
      await context.sync();
      return { formula: found.formula, visible: found.visible };
    },
  },
  {
    id: "name-hidden-listed",
    title: "隠した名前も、シートの名前の一覧に出る",
    assumed: [NAME],
    members: ["NamedItemCollection.items"],
    run: async (context, scratch) => {
      const { names } = scratch.addSheet(context);
      names.add(NAME, '="a"').visible = false;
      names.load("items/name");
      await context.sync();
      return names.items.map(({ name }) => name);
    },
  },
  {
    id: "name-on-two-sheets",
    title: "同じ名前を二枚のシートが別々に持て、ブックの名前からは見つからない",
    assumed: { first: '="1"', second: '="2"', workbook: null },
    members: ["NamedItemCollection.add", "NamedItemCollection.getItemOrNullObject"],
    run: async (context, scratch) => {
      const first = scratch.addSheet(context).names.add(NAME, '="1"');
      const second = scratch.addSheet(context).names.add(NAME, '="2"');
      const workbook = context.workbook.names.getItemOrNullObject(NAME);
      for (const item of [first, second, workbook]) item.load("formula");
      await context.sync();
      return {
        first: first.formula,
        second: second.formula,
        workbook: workbook.isNullObject ? null : workbook.formula,
      };
    },
  },
  {
    id: "name-deleted",
    title: "シートの名前は、シートを残したまま削除できる",
    assumed: true,
    members: ["NamedItem.delete"],
    run: async (context, scratch) => {
      const { names } = scratch.addSheet(context);
      names.add(NAME, '="1"');
      names.getItem(NAME).delete();
      const gone = names.getItemOrNullObject(NAME);
      gone.load("name");
      await context.sync();
      return gone.isNullObject;
    },
  },
];
