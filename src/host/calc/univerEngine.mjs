/** Univer の計算: what is the same wherever the engine runs. Plain JavaScript, so that node can start it without a loader. */
import { countTexts } from "./countTexts.mjs";

const UNIT = "book";

/** Univer's matrix, [row][column]. */
function matrix(entries, toCell) {
  const rows = {};
  for (const [row, column, entry] of entries) (rows[row] ??= {})[column] = toCell(entry);
  return rows;
}

/** Values with their type, so that digits that are text stay text. */
function workbookData({ CellValueType }, task) {
  const types = {
    number: CellValueType.NUMBER,
    boolean: CellValueType.BOOLEAN,
    string: CellValueType.STRING,
  };
  const toCell = (value) => ({
    v: typeof value === "boolean" ? Number(value) : value,
    t: types[typeof value],
  });
  const sheets = task.map(({ cells, id, name, rowCount, columnCount }) => [
    id,
    { id, name, rowCount, columnCount, cellData: matrix(cells, toCell) },
  ]);
  return { id: UNIT, sheetOrder: task.map(({ id }) => id), sheets: Object.fromEntries(sheets) };
}

function formulaDataset(task) {
  const sheets = task.map(({ id, formulas }) => [id, matrix(formulas, (f) => ({ f }))]);
  return {
    formulaData: { [UNIT]: Object.fromEntries(sheets) },
    forceCalculate: true,
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  };
}

/** Numbers come before texts, texts before truth values. */
const ranks = { number: 0, string: 1, boolean: 2 };
/** What an empty cell is taken for beside a value of another type. */
const emptyValues = { number: 0, string: "", boolean: false };

/** Below, at or above 0, as with sorting; nothing here is equal to anything of another type. */
function order(left, right) {
  const a = left ?? emptyValues[typeof right] ?? 0;
  const b = right ?? emptyValues[typeof left] ?? 0;
  if (typeof a !== typeof b) return ranks[typeof a] - ranks[typeof b];
  const [x, y] = [a, b].map(comparable);
  return x < y ? -1 : Number(x > y);
}

/** Letter case does not count, nor does what comes after 15 digits. */
function comparable(value) {
  if (typeof value === "string") return value.toLowerCase();
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

const comparisons = {
  "=": (sign) => sign === 0,
  "<>": (sign) => sign !== 0,
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

const isEmpty = (object) => object === null || object === undefined || object.isNull();

/**
 * The engine's own comparison takes * and ? for wildcards, 12 and "12" for equal, and an empty cell for unequal to
 * FALSE; Excel does none of it. COUNTIF and its like do not come by here.
 */
function compareAsExcel({ ArrayValueObject, BooleanValueObject, ErrorValueObject }, functions) {
  const executor = functions.getExecutor("COMPARE");
  let holds = comparisons["="];
  const compareCells = (a, b) => {
    const error = [a, b].find((each) => !isEmpty(each) && each.isError());
    if (error) return error;
    const [left, right] = [a, b].map((each) => (isEmpty(each) ? null : each.getValue()));
    return BooleanValueObject.create(holds(order(left, right)));
  };
  executor.setCompareType = (sign) => {
    holds = comparisons[sign];
  };
  executor.calculate = (a, b) =>
    a.isArray() || b.isArray()
      ? eachCell(a, b, compareCells, ArrayValueObject, ErrorValueObject.create("#N/A"))
      : compareCells(a, b);
}

/** One row, column or value is spread over the other's size; where sizes do not fit there is nothing to compare. */
function eachCell(a, b, compute, ArrayValueObject, missing) {
  const [first, second] = [a, b].map(spread);
  const rowCount = Math.max(first.rowCount, second.rowCount);
  const columnCount = Math.max(first.columnCount, second.columnCount);
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) =>
      first.has(row, column) && second.has(row, column)
        ? compute(first.at(row, column), second.at(row, column))
        : missing,
    ),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function spread(object) {
  if (!object.isArray()) return { rowCount: 1, columnCount: 1, has: () => true, at: () => object };
  const rowCount = object.getRowCount();
  const columnCount = object.getColumnCount();
  return {
    rowCount,
    columnCount,
    has: (row, column) => (rowCount === 1 || row < rowCount) && (columnCount === 1 || column < columnCount),
    at: (row, column) => object.get(rowCount === 1 ? 0 : row, columnCount === 1 ? 0 : column),
  };
}

/** A result that is an empty cell is shown as 0; a formula that was not computed has none. */
function resultsOf({ CellValueType }, task, unitData) {
  const cells = task.flatMap(({ id, formulas }) =>
    formulas.map(([row, column]) => ({ id, row, column, cell: unitData[id]?.getValue(row, column) })),
  );
  return cells
    .filter(({ cell }) => cell)
    .map(({ id, row, column, cell: { v, t } }) => [
      id,
      row,
      column,
      t === CellValueType.BOOLEAN ? v === 1 : (v ?? 0),
    ]);
}

/**
 * 計算する: a CalculationTask (CalculationTask.ts).
 *
 * @param engine the engine's packages, as they load there: `core` and `formula`
 * @returns the FormulaResults. Errors within the engine do not come by here: they are unhandled rejections.
 */
export async function calculate({ core, formula }, task) {
  const { LocaleType, LogLevel, Univer, UniverInstanceType } = core;
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.SILENT });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(core, task));
  const injector = univer.__getInjector();
  const functions = injector.get(formula.IFunctionService);
  compareAsExcel(formula, functions);
  countTexts(formula, functions);
  const service = injector.get(formula.ICalculateFormulaService);
  // `execute` resolves before the engine is done; only the event tells.
  const completed = new Promise((resolve) => {
    service.executionCompleteListener$.subscribe(({ unitData }) => resolve(unitData[UNIT] ?? {}));
  });
  await service.execute(formulaDataset(task));
  const results = resultsOf(core, task, await completed);
  univer.dispose();
  return results;
}
