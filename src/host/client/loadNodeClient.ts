import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { clientOf } from "./clientOf";
import type { OfficeClient } from "./OfficeClient";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let loaded: OfficeClient | undefined;

/**
 * Microsoft の Office.js を Node で読み込む: once a process, unchanged, in a context of its own with what it
 * asks of a window.
 *
 * @throws Error where the development dependency @microsoft/office-js is not installed.
 */
export function loadNodeClient(): OfficeClient {
  loaded ??= load();
  return loaded;
}

function load(): OfficeClient {
  const file = createRequire(import.meta.url).resolve(LIBRARY);
  const context = createContext(nodeWindow());
  new Script(readFileSync(file, "utf8"), { filename: "excel-web.js" }).runInContext(context);
  return clientOf(context);
}

/** What every browser's window has, as far as the library asks for it when it is loaded. */
function nodeWindow(): object {
  const page = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    performance,
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
    location: { href: "http://localhost/", search: "", hash: "" },
    document: { URL: "http://localhost/", getElementsByTagName: () => [], createElement: () => ({}) },
  };
  return Object.assign(page, { window: page, self: page });
}
