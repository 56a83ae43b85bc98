import { readFileSync } from "node:fs";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { filesOf } from "../../scripts/manifest/PublishedFiles";
import { placeManifest, readAddress } from "../../scripts/build/placeManifest";
import { readOfficeJs } from "../../scripts/build/readOfficeJs";

describe("the place where the add-in will stand", () => {
  test.each([
    ["a host", "https://addins.example.go.jp", "https://addins.example.go.jp"],
    ["a folder", "https://addins.example.go.jp/shinchoku/", "https://addins.example.go.jp/shinchoku"],
    ["a port", "https://localhost:3001", "https://localhost:3001"],
  ])("may be %s", (_, text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  test.each([
    ["without encryption", "http://addins.example.go.jp", "https:// で始めて"],
    ["a name alone", "addins.example.go.jp", "番地として読めません"],
    ["with a query", "https://addins.example.go.jp/?v=1", "? や # は付けられません"],
  ])("may not be %s", (_, text, reason) => {
    expect(() => readAddress(text)).toThrow(reason);
  });

  test("is where everything in the manifest is looked for, and its AppDomain has no path", () => {
    const placed = placeManifest(
      readFileSync("manifest.xml", "utf8"),
      "https://addins.example.go.jp/shinchoku",
    );
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const files = filesOf([".", "assets", "src/taskpane"]);
    expect(checkManifest(placed, { version, files })).toEqual([]);
    expect(placed).not.toContain("localhost");
    expect(placed).toContain("<AppDomain>https://addins.example.go.jp</AppDomain>");
    expect(placed).toContain('DefaultValue="https://addins.example.go.jp/shinchoku/taskpane.html"');
  });
});

describe("the place of Office.js", () => {
  test.each(["https://intra.example.go.jp/office/office.js", "office/office.js"])("may be %s", (text) => {
    expect(readOfficeJs(text)).toBe(text);
  });

  test("may not be without encryption", () => {
    expect(() => readOfficeJs("http://intra.example.go.jp/office.js")).toThrow("https://");
    expect(() => readOfficeJs("//intra.example.go.jp/office.js")).toThrow("https://");
  });
});
