/** 並びの誤り: an entry of a series that is not the one expected there. */
export interface SequenceFault {
  /** Index of the entry. */
  readonly at: number;
  /** What should stand there; undefined where its place is elsewhere. */
  readonly expected: number | undefined;
}

/** A series that should count up from 0; undefined stands for an entry nobody can read, or that may be none. */
type Series = readonly (number | undefined)[];

/**
 * 並びを確かめる: the fewest faults that explain a series. One that is missing is one fault, told at the entry after it,
 * and neighbours in each other's place are two.
 */
export function sequenceFaults(series: Series): SequenceFault[] {
  const exchanged = exchanges(series);
  const mended = [...series];
  for (const { at, expected } of exchanged) mended[at] = expected;
  return [...exchanged, ...remainingFaults(mended)].sort((a, b) => a.at - b.at);
}

/** Neighbours that stand in each other's place: イ）ア）ウ）. */
function exchanges(series: Series): SequenceFault[] {
  return series.flatMap((first, at) => {
    const second = series[at + 1];
    const [before, after] = [at === 0 ? -1 : series[at - 1], series[at + 2]];
    if (first === undefined || second === undefined || first !== second + 1 || before !== second - 1)
      return [];
    if (at + 2 < series.length && after !== first + 1) return [];
    return [
      { at, expected: second },
      { at: at + 1, expected: first },
    ];
  });
}

/** An entry that is right, the entry before it that is, and what it cost to come there. */
interface Step {
  readonly at: number;
  readonly value: number;
  readonly before: Step | undefined;
  readonly cost: number;
}

const start: Step = { at: -1, value: -1, before: undefined, cost: 0 };

function remainingFaults(series: Series): SequenceFault[] {
  const last = cheapestWay(series);
  const right: Step[] = [];
  for (let step: Step | undefined = last; step; step = step.before) right.unshift(step);
  const rightAt = new Set(right.map(({ at }) => at));
  const stray = new Set(series.filter((_, at) => !rightAt.has(at)));
  const between = right
    .slice(1)
    .flatMap((step, index) => faultsBetween(series, right[index] ?? start, step, stray));
  return [...between, ...trailing(series, last)];
}

/** Which entries are right: those that leave the fewest wrong or missing between them. */
function cheapestWay(series: Series): Step {
  const steps: Step[] = [start];
  series.forEach((value, at) => {
    if (value === undefined) return;
    const ways = steps
      .filter((before) => before.value < value)
      .map((before) => ({ at, value, before, cost: before.cost + costBetween(series, before, at, value) }));
    steps.push(cheapest(ways));
  });
  return cheapest(
    steps.map((step) => ({ ...step, cost: step.cost + wrongBetween(series, step.at, series.length) })),
  );
}

const cheapest = (steps: readonly Step[]): Step =>
  steps.reduce((best, step) => (step.cost < best.cost ? step : best), steps[0] ?? start);

/** A stray entry that takes the place of none is a little worse than one that stands for another. */
const SURPLUS = 0.25;

function costBetween(series: Series, before: Step, at: number, value: number): number {
  const places = at - before.at - 1;
  const missing = value - before.value - 1;
  const wrong = wrongBetween(series, before.at, at);
  return wrong + (missing > places ? 1 : 0) + SURPLUS * Math.max(wrong - missing, 0);
}

const wrongBetween = (series: Series, from: number, to: number): number =>
  series.slice(from + 1, to).filter((value) => value !== undefined).length;

/** The faults between two right entries: each wrong one stands for one that is missing there, as long as some are. */
function faultsBetween(
  series: Series,
  before: Step,
  after: Step,
  stray: ReadonlySet<number | undefined>,
): SequenceFault[] {
  const places = after.at - before.at - 1;
  const missing = after.value - before.value - 1;
  const wrong = wrongEntries(series, before, after.at, missing);
  if (wrong.length > 0 || missing <= places) return wrong;
  const first = before.value + 1 + places;
  const values = Array.from({ length: after.value - first }, (_, index) => first + index);
  return values.every((value) => stray.has(value)) ? [] : [{ at: after.at, expected: first }];
}

const trailing = (series: Series, last: Step): SequenceFault[] =>
  wrongEntries(series, last, series.length, series.length);

const wrongEntries = (series: Series, before: Step, to: number, missing: number): SequenceFault[] =>
  series.slice(before.at + 1, to).flatMap((value, index) => {
    const expected = index < missing ? before.value + 1 + index : undefined;
    return value === undefined ? [] : [{ at: before.at + 1 + index, expected }];
  });
