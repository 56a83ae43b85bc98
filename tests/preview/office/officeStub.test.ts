import { officeStub } from "../../../src/preview/office/officeStub";

describe("Office in the preview", () => {
  test("is ready when Excel is, and not before", async () => {
    let connect: () => void = () => undefined;
    const connected = new Promise<void>((resolve) => {
      connect = resolve;
    });
    const told = jest.fn();
    const ready = officeStub(connected).onReady(told);
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    connect();
    expect(await ready).toMatchObject({ host: "Excel" });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("says so where Excel cannot be spoken with", async () => {
    await expect(officeStub(Promise.reject(new Error("gone"))).onReady()).rejects.toThrow("gone");
  });

  test.each([
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.15", true],
    ["ExcelApi", "1.16", false],
    ["ExcelApi", "1.2", true],
    ["SharedRuntime", "1.1", false],
  ])("supports %s %s: %s", (name, version, isSupported) => {
    const { requirements } = officeStub(Promise.resolve()).context;
    expect(requirements.isSetSupported(name, version)).toBe(isSupported);
  });
});
