/**
 * 文字の条件で数える COUNTIFS: the engine goes through all cells anew for each formula. Sheets of counts ask the same
 * of the same cells in thousands of formulas, so what a condition finds is kept with the cells. Only conditions on
 * texts (x, =x, <>x, with wildcards) are answered here; all others stay the engine's.
 */
export function countTexts(engine, functions) {
  const executor = functions.getExecutor("COUNTIFS");
  const countAsEngine = executor.calculate.bind(executor);
  // The engine makes a new array where cells may have changed.
  const found = new WeakMap();
  executor.calculate = (...pairs) => {
    const conditions = textConditions(engine, pairs);
    return conditions
      ? engine.NumberValueObject.create(countOfAll(conditions.map((each) => cellsFound(each, found))))
      : countAsEngine(...pairs);
  };
}

/** Of each pair the cells, the operator and the text; undefined where any is not of this kind, or sizes differ. */
function textConditions(engine, pairs) {
  if (pairs.length === 0 || pairs.length % 2 !== 0) return undefined;
  const conditions = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const criterion = textCriterion(engine, pairs[index + 1]);
    if (!criterion || !pairs[index].isReferenceObject()) return undefined;
    conditions.push({ ...criterion, cells: pairs[index].toArrayValueObject() });
  }
  const size = ({ cells }) => `${cells.getRowCount()}x${cells.getColumnCount()}`;
  return conditions.every((each) => size(each) === size(conditions[0])) ? conditions : undefined;
}

/** What reads like a number, a date, a truth value or an error also finds cells that hold no text. */
function textCriterion({ ValueObjectFactory }, criterion) {
  if (criterion.isReferenceObject() || criterion.isArray() || !criterion.isString()) return undefined;
  // A text that begins like an operator is left to the engine.
  const [, operator = "=", text] = /^(=|<>)?([^<>=][^]*)$/u.exec(criterion.getValue()) ?? [];
  const operand = text === undefined ? undefined : ValueObjectFactory.create(text);
  const isText =
    operand?.isString() && operand.getValue() !== "" && !operand.convertToNumberObjectValue().isNumber();
  return isText ? { operator, operand } : undefined;
}

function cellsFound({ cells, operator, operand }, found) {
  const known = found.get(cells) ?? new Map();
  found.set(cells, known);
  const key = operator + operand.getValue();
  if (!known.has(key)) known.set(key, new Set(placesWhere(cells, operator, operand)));
  return known.get(key);
}

function* placesWhere(cells, operator, operand) {
  const columnCount = cells.getColumnCount();
  for (let place = 0; place < cells.getRowCount() * columnCount; place++) {
    const cell = cells.get(Math.floor(place / columnCount), place % columnCount);
    const isText = cell?.isString() && cell.getValue() !== "";
    if (isText ? cell.compare(operand, operator).getValue() : operator === "<>") yield place;
  }
}

function countOfAll(sets) {
  const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...fewest].filter((place) => others.every((set) => set.has(place))).length;
}
