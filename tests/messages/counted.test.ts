import fc from "fast-check";
import { counted } from "../../src/messages/counted";

test("counts are grouped as Japanese readers are used to", () => {
  fc.assert(fc.property(fc.nat(), (count) => counted(count) === count.toLocaleString("ja-JP")));
});
