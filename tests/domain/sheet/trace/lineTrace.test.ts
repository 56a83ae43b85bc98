import fc from "fast-check";
import { measureFields } from "../../../../src/domain/measure/MeasureRow";
import {
  formatLineTrace,
  parseLineTrace,
  type LineTrace,
} from "../../../../src/domain/sheet/trace/lineTrace";
import { textMark } from "../../../../src/domain/sheet/trace/textMark";

const mark = fc.string().map(textMark);
const field = fc.record({
  field: fc.constantFrom(...measureFields),
  mark: fc.option(mark, { nil: undefined }),
});
const sheet = fc.string({ minLength: 1, maxLength: 31 });
const place = fc.record({ sheet, cell: fc.constantFrom("A1", "AB1048576", "XFD3") });
const traces: fc.Arbitrary<LineTrace> = fc.oneof(
  fc.record({
    kind: fc.constant("row" as const),
    place,
    fields: fc.array(field, { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant("rest" as const), place }),
  fc.record({ kind: fc.constant("header" as const), marks: fc.array(mark, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant("answer" as const),
    mark,
    key: fc.constantFrom("conclusion", "remark △", "remark  "),
  }),
  fc.record({ kind: fc.constant("words" as const), mark: fc.option(mark, { nil: undefined }) }),
);

describe("what a printed line keeps of its origin", () => {
  test("is read as it was written, whatever the sheet is called", () => {
    fc.assert(
      fc.property(traces, (trace) => {
        expect(parseLineTrace(formatLineTrace(trace))).toEqual(trace);
      }),
    );
  });

  test.each(["", "控え", "B2 nabc 様式", "控え B2 nabc", "控え B2 nab 様式", "控え ? abc", "控え # ab"])(
    "%j is no trace",
    (text) => {
      expect(parseLineTrace(text)).toBeUndefined();
    },
  );
});
