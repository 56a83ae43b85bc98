import { textOf, type RowDraft } from "../GeneratedDocument";
import { topics } from "../soundWords";
import { whole, type Defect } from "./Defect";

const isAlone = (row: RowDraft): boolean => row.sub === undefined && !row.base;
const isList = (fields: readonly string[]): boolean => fields.includes("id");

export const rowDefects: readonly Defect[] = [
  whole("name.missing", ["name"], () => ["", "　", "\n"].map((text) => [text, null])),
  {
    rule: "id.duplicate",
    plant: ({ document, free, take }) => {
      const [row, other] = isList(document.fields) ? free(isAlone) : [];
      if (!row || !other) return [];
      row.cells.id = other.cells.id;
      take(row, other);
      return [row, other].map((at) => ({ rule: "id.duplicate", at, field: "id", suggestion: null }));
    },
  },
  {
    rule: "id.missing",
    plant: ({ document, free, take, random }) => {
      const [row] = isList(document.fields) ? free(isAlone) : [];
      if (!row) return [];
      row.cells.id = random.pick(["", "　"]);
      take(row);
      return [{ rule: "id.missing", at: row, field: "id", suggestion: null }];
    },
  },
  {
    rule: "row.duplicate",
    plant: ({ document, free, take, takeBlock, freeBlock, random }) => {
      const [row] = free((each) => isAlone(each) && freeBlock(each));
      if (!row) return [];
      const copy = {
        ...row,
        cells: { ...row.cells, ...(random.chance() && { id: `${textOf(row, "id")}-2` }) },
      };
      document.rows.splice(document.rows.indexOf(row) + 1, 0, copy);
      take(row, copy);
      takeBlock(row);
      const isCounted = textOf(copy, "id") !== textOf(row, "id") || !isList(document.fields);
      return [row, copy].flatMap((at) => [
        { rule: "row.duplicate" as const, at, field: "name" as const, suggestion: null },
        ...(isCounted ? [] : [{ rule: "id.duplicate" as const, at, field: "id" as const, suggestion: null }]),
      ]);
    },
  },
  {
    rule: "row.hidden",
    plant: ({ document, free, take }) => {
      const [row] = free(isAlone);
      const at = row ? document.rows.indexOf(row) : -1;
      const isBesideHidden = [at - 1, at + 1].some((each) => document.rows[each]?.isHidden);
      if (!row || isBesideHidden) return [];
      row.isHidden = true;
      take(row);
      return [{ rule: "row.hidden", at: row, field: "name", suggestion: null }];
    },
  },
  {
    rule: "name.duplicate",
    plant: ({ document, free, take }) => {
      const [row, other] = free(isAlone);
      if (!row || !other) return [];
      const inOrder = [row, other].sort((a, b) => document.rows.indexOf(a) - document.rows.indexOf(b));
      const [first, later] = inOrder as [RowDraft, RowDraft];
      later.cells.name = first.cells.name;
      take(row, other);
      return [
        { rule: "name.duplicate", at: first, field: "name", suggestion: null },
        { rule: "name.duplicate", at: later, field: "name", suggestion: `${textOf(later, "name")}（再掲）` },
      ];
    },
  },
  {
    rule: "name.differs-in-group",
    plant: ({ document, free, take, random }) => {
      if (document.ownSubNames) return [];
      const subs = (row: RowDraft) =>
        document.rows.filter(
          ({ block, letter, sub }) => sub !== undefined && block === row.block && letter === row.letter,
        );
      const untouched = new Set(free());
      const [row] = free((each) => subs(each).length > 2 && subs(each).every((sub) => untouched.has(sub)));
      if (!row) return [];
      const right = textOf(row, "name");
      const [, ...others] = subs(row).filter((each) => each !== row);
      const slip = random.pick([
        `${right.slice(0, 5)}等${right.slice(5)}`,
        right.replace(/の(?=[一-鿿]+$)/u, "等の"),
        `${right}等`,
      ]);
      if (slip === right || others.length === 0) return [];
      row.cells.name = slip;
      take(...subs(row));
      return [
        {
          rule: "name.differs-in-group",
          at: row,
          field: "name",
          suggestion: textOf(subs(row).find((each) => each !== row) ?? row, "name"),
        },
      ];
    },
  },
  {
    rule: "heading.differs",
    plant: ({ document, free, take, random, freeBlock, takeBlock }) => {
      const level = (["item", "section"] as const).find((each) => document.fields.includes(each));
      // It may hide where the letters begin anew.
      const hasLabelDefects = !document.rows.every(freeBlock);
      if (!level || !isList(document.fields) || !document.isWhole || hasLabelDefects) return [];
      const block = (row: RowDraft) => document.rows.filter((each) => each.block === row.block);
      const [row] = free(
        (each) =>
          isAlone(each) && block(each).length > 4 && block(each)[0] !== each && block(each).at(-1) !== each,
      );
      if (!row) return [];
      const right = textOf(row, level);
      const topic = random.pick(topics.filter((each) => !right.includes(each)));
      const wrong = topics.reduce((text, each) => text.replace(each, topic), right);
      if (wrong === right) return [];
      row.cells[level] = wrong;
      take(row);
      document.rows.forEach(takeBlock);
      return [{ rule: "heading.differs", at: row, field: level, suggestion: right }];
    },
  },
  {
    rule: "total.differs",
    plant: ({ document, random }) => {
      if (document.totalError === undefined || document.layout === "printed") return [];
      document.totalError = random.pick([7, 11, 30, 300]);
      return [{ rule: "total.differs", at: "total", field: "name", suggestion: "" }];
    },
  },
  {
    rule: "text.struck-through",
    plant: ({ document, free, take, random }) => {
      const [row] = free((each) => !each.base);
      if (!row) return [];
      const field = random.pick(
        (["ministries", "progress", "deadline"] as const).filter((each) => document.fields.includes(each)),
      );
      const text = textOf(row, field);
      row.cells[field] = random.chance(0.7)
        ? { kind: "text", text, struck: "旧案" }
        : { kind: "text", text: `旧案${text}`, isPartlyStruck: true };
      take(row);
      const isPartly = typeof row.cells[field] !== "string" && row.cells[field].isPartlyStruck === true;
      return [{ rule: "text.struck-through", at: row, field, suggestion: isPartly ? null : text }];
    },
  },
];
