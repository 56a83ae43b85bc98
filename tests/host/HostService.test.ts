import { Book } from "../../src/host/model/Book";
import { HostService } from "../../src/host/HostService";
import { actionTypes, pathTypes, type BatchResult } from "../../src/host/protocol/Batch";

const service = () => {
  const book = new Book();
  book.addSheet("様式");
  return new HostService(book);
};

/** A request for the number of sheets, with so many letters more than it needs. */
const request = (padding = 0): string =>
  JSON.stringify({
    Actions: [
      { Id: 1, ActionType: actionTypes.query, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: pathTypes.global, Name: "" },
      2: { Id: 2, ObjectPathType: pathTypes.property, Name: "Worksheets", ParentObjectPathId: 1 },
    },
    padding: "x".repeat(padding),
  });

const answerOf = async (host: HostService, text: string): Promise<BatchResult> =>
  JSON.parse(await host.answer(text)) as BatchResult;

describe("what answers requests", () => {
  test("takes text and gives text, whoever sends it", async () => {
    const { Error: error, Results: results } = await answerOf(service(), request());
    expect(error).toBeNull();
    expect(JSON.stringify(results)).toContain("様式");
  });

  test("refuses what is larger than Excel takes, and goes on answering", async () => {
    const host = service();
    const tooLarge = await answerOf(host, request(5 * 1024 * 1024));
    expect(tooLarge.Error?.Code).toBe("RequestPayloadSizeLimitExceeded");
    expect((await answerOf(host, request())).Error).toBeNull();
    expect(host.statistics).toMatchObject({ syncs: 1, actions: 1 });
  });

  test("keeps no events for a client that does not listen", () => {
    const host = service();
    host.book.events.push({ kind: "activated", sheet: "1" });
    expect(host.takeEvents()).toEqual([]);
    expect(host.book.events).toEqual([]);
  });
});
