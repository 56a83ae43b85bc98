import { lacks, type SnippetCase } from "../SnippetCase";
import type { WorkbookView } from "../WorkbookView";

const copying: SnippetCase = {
  snippet: "42-range/range-copyfrom",
  calculated: true,
  buttons: {
    setup: ({ sheet }) => {
      expect(sheet.entered("A1:E1")).toEqual([[3, 5, 7, null, "=SUM(A1:D1)"]]);
      expect(sheet.results("E1")).toEqual([[15]]);
      expect([sheet.font("A1:D1", "italic"), sheet.fontColor("A1:D1")]).toEqual([true, "#8B008B"]);
      expect([sheet.font("E1", "bold"), sheet.fill("E1")]).toEqual([true, "#90EE90"]);
      expect(sheet.columnPoints(5)).toBeCloseTo(120, 0);
    },
    copyAll: ({ sheet }) => {
      expect(sheet.entered("F1:K1")).toEqual([["Copied Range", 3, 5, 7, null, "=SUM(G1:J1)"]]);
      expect(sheet.results("K1")).toEqual([[15]]);
      expect([sheet.font("G1:J1", "italic"), sheet.fill("K1")]).toEqual([true, "#90EE90"]);
    },
    copyFormula: ({ sheet }) => {
      expect(sheet.entered("G2:K2")).toEqual([[3, 5, 7, null, "=SUM(G2:J2)"]]);
      expect([sheet.font("G2:J2", "italic"), sheet.fill("K2")]).toEqual([null, null]);
    },
    copyFormulaResult: ({ sheet }) => {
      expect(sheet.entered("G3:H3")).toEqual([[15, null]]);
      expect(sheet.fill("G3")).toBeNull();
    },
    copySingleAcrossRange: ({ sheet }) => {
      expect(sheet.entered("G4:L4")).toEqual([[3, 3, 3, 3, 3, null]]);
    },
    copyOnlyFormat: ({ sheet }) => {
      expect(sheet.entered("F5:K5")).toEqual([["Copied Formatting", null, null, null, null, null]]);
      expect([sheet.font("G5:J5", "italic"), sheet.font("K5", "bold")]).toEqual([true, true]);
      expect(sheet.fill("K5")).toBe("#90EE90");
    },
    skipBlanks: ({ sheet }) => {
      expect(sheet.entered("G6:K6")).toEqual([[3, 5, 7, "Old Data", "=SUM(G6:J6)"]]);
    },
    transpose: ({ sheet }) => {
      expect(sheet.entered("G7:G11")).toEqual([[3], [5], [7], [null], ["=SUM(G7:G10)"]]);
      expect(sheet.entered("H7:K7")).toEqual([[null, null, null, null]]);
      expect([sheet.font("G7:G10", "italic"), sheet.fill("G11")]).toEqual([true, "#90EE90"]);
    },
    move: lacks("RangeObject.moveTo"),
  },
};

/** Orders of the snippet that have a link, with the page and the sheet that they lead to. */
const links = {
  vegetables: ["Potato", "Tomato", "Lettuce"],
  fruit: ["Apple", "Banana", "Melon"],
};

const expectWebLinks = ({ sheet }: WorkbookView, start: RegExp): void => {
  links.vegetables.forEach((name, index) => {
    const { content, hyperlink } = sheet.state.cell(2 + index, 0) ?? {};
    expect([content, hyperlink?.target]).toEqual([name, expect.stringMatching(start)]);
    expect(hyperlink?.target.endsWith(name)).toBe(true);
    expect(hyperlink?.tooltip).toContain(`'${name}'`);
  });
  expect(sheet.font("A3:A5", "underline")).toBe("single");
  expect(sheet.font("B3:D5", "underline")).toBeNull();
};

const hyperlinks: SnippetCase = {
  snippet: "42-range/range-hyperlink",
  sheet: "Orders",
  buttons: {
    setup: ({ sheet, sheetNames, activeSheet }) => {
      expect(sheetNames).toEqual(["Sheet1", "Orders", ...links.fruit]);
      expect(activeSheet).toBe("Orders");
      expect(sheet.entered("A9:D9")).toEqual([["Apple", 10, 2, "=B9*C9"]]);
      expect([sheet.fill("A2:D2"), sheet.fill("A3:D5")]).toEqual(["#ADD8E6", "#D3D3D3"]);
      expect(sheet.font("A2:D2", "bold")).toBe(true);
    },
    "create-url-hyperlinks": (after) => {
      expectWebLinks(after, /^https:\/\/www\.bing\.com\/?\?q=/u);
    },
    "create-document-hyperlinks": ({ sheet }) => {
      const places = links.fruit.map((_name, index) => sheet.state.cell(8 + index, 0)?.hyperlink?.location);
      expect(places).toEqual(links.fruit.map((name) => `${name}!A1`));
      expect(sheet.entered("A9:A11")).toEqual(links.fruit.map((name) => [name]));
    },
    "update-hyperlinks": (after) => {
      expectWebLinks(after, /^https:\/\/wikipedia\.org\/wiki\//u);
    },
    "clear-hyperlinks": ({ sheet }) => {
      expect(sheet.look("A3:A11", (_style, cell) => cell?.hyperlink ?? null)).toBeNull();
      expect(sheet.entered("A3:A5").flat()).toEqual(links.vegetables);
      expect([sheet.font("A3:A11", "underline"), sheet.fontColor("A3:A11")]).toEqual([false, "#000000"]);
      expect(sheet.fill("A3:A5")).toBe("#D3D3D3");
    },
  },
};

/** コピー・ハイパーリンク */
export const copyCases: readonly SnippetCase[] = [copying, hyperlinks];
