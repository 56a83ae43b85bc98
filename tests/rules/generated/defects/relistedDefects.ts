import { textOf, type RowDraft } from "../GeneratedDocument";
import { joined } from "../soundDocument";
import { bodies } from "../soundWords";
import type { Bed, Defect } from "./Defect";

const isRelisted = ({ base }: RowDraft): boolean => base !== undefined;
const mark = /[（【]再掲[）】]$/u;

/** 再掲 whose base is relisted once only, so that it is meant alone. */
function someRelisted({ free }: Bed): RowDraft | undefined {
  return free(isRelisted)[0];
}

export const relistedDefects: readonly Defect[] = [
  {
    rule: "relisted.dangling",
    plant: (bed) => {
      const row = someRelisted(bed);
      const name = row && textOf(row, "name");
      if (!row?.base || name === undefined) return [];
      const slip = bed.random.pick([
        (text: string) => text.replace(/[一-鿿]{2}(?=の)/u, "使用"),
        (text: string) => text.replace(/の(?=[一-鿿])/u, "等の"),
        (text: string) => text.replace(/の(?=[^の]+$)/u, "及び方策の"),
      ])(name);
      if (slip === name) return [];
      row.cells.name = slip;
      bed.take(row);
      const base = textOf(row.base, "name").replace("\n", "");
      const suggestion = base + (mark.exec(name)?.[0] ?? "");
      return [{ rule: "relisted.dangling", at: row, field: "name", suggestion }];
    },
  },
  {
    rule: "relisted.ministries-differ",
    plant: (bed) => {
      const row = someRelisted(bed);
      if (!row?.base) return [];
      const others = bodies.filter((body) => !row.bodies.includes(body));
      const changed =
        bed.random.chance() && row.bodies.length > 1
          ? row.bodies.slice(1)
          : [...row.bodies, bed.random.pick(others)];
      row.cells.ministries = joined(changed, bed.document.joint);
      bed.take(row);
      return [
        {
          rule: "relisted.ministries-differ",
          at: row,
          field: "ministries",
          suggestion: textOf(row.base, "ministries"),
        },
      ];
    },
  },
  {
    rule: "relisted.text-differs",
    plant: (bed) => {
      const row = someRelisted(bed);
      if (!row) return [];
      row.cells.progress = bed.random.pick([
        "・予定を変え、来年度に行うこととした。（再掲）",
        "【再掲】\n・案を改めた。",
      ]);
      bed.take(row);
      return [{ rule: "relisted.text-differs", at: row, field: "progress", suggestion: null }];
    },
  },
];
