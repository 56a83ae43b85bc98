import {
  keptInquiryLog,
  nextRound,
  readInquiryLog,
  withAnswered,
  withAsked,
  type InquiryLog,
} from "../../../src/domain/inquiry/InquiryLog";

const at = "2011-04-10T09:00:00.000Z";
const asked = (round: number, ministry: string | undefined, ...numbers: string[]) => ({
  round,
  ...(ministry !== undefined && { ministry }),
  at,
  numbers,
});
const log: InquiryLog = [asked(1, "総務省", "1-A", "1-B"), asked(1, undefined, "1-C")].reduce(withAsked, []);

test("every ministry is kept once a round; what is asked once more comes beside what was asked before", () => {
  const later = "2011-04-12T09:00:00.000Z";
  const again = withAsked(withAnswered(log, ["1-A"]), { ...asked(1, "総務省", "1-B", "1-D"), at: later });
  expect(again).toEqual([
    { round: 1, ministry: "総務省", at: later, numbers: ["1-A", "1-B", "1-D"], answered: ["1-A"] },
    { round: 1, at, numbers: ["1-C"], answered: [] },
  ]);
  expect(withAsked(log, asked(2, "総務省", "2-A"))).toHaveLength(3);
});

test("answers are counted where they were asked, once, and not where they were not", () => {
  const answered = withAnswered(withAnswered(log, ["1-B", "9-Z"]), ["1-B", "1-C"]);
  expect(answered.map((each) => each.answered)).toEqual([["1-B"], ["1-C"]]);
  expect(withAnswered(answered, ["1-B", "9-Z"])).toBe(answered);
});

test("the next round comes after the last, and the first is 1", () => {
  expect([nextRound([]), nextRound(log), nextRound(withAsked(log, asked(7, "総務省", "7-A")))]).toEqual([
    1, 2, 8,
  ]);
});

test("it comes back from the store as it was; what is none is none", () => {
  expect(readInquiryLog(JSON.parse(JSON.stringify(keptInquiryLog(log))))).toEqual(log);
  for (const other of [undefined, null, "x", [], { version: 2, asked: log }, { version: 1, asked: 3 }])
    expect(readInquiryLog(other)).toEqual([]);
});
