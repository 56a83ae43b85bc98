/** In the place of office.js: the pane finds `Office` and `Excel` as in Excel, over the page's workbook. */
import { announceEvents } from "../../host/client/announceEvents";
import { loadBrowserClient } from "../../host/client/loadBrowserClient";
import { attachExecutor } from "../../host/client/OfficeClient";
import { textExecutor } from "../../host/client/textExecutor";
import type { PaneConnection } from "../host/PaneMessage";
import { officeStub } from "./officeStub";
import { portSender } from "./portSender";

/** Microsoft's library, which the server takes from where npm put it. */
const CLIENT = "office/excel-web-16.00.debug.js";

async function connect(): Promise<void> {
  const client = await loadBrowserClient(new URL(CLIENT, document.baseURI).href);
  const { port1: own, port2: port } = new MessageChannel();
  const send = portSender(own, (entries) => announceEvents(client, entries));
  attachExecutor(client, textExecutor(send));
  window.parent.postMessage({ kind: "pane", port } satisfies PaneConnection, window.location.origin, [port]);
  Object.assign(window, { Excel: client.Excel, OfficeExtension: client.OfficeExtension });
}

const loaded = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
Object.assign(window, { Office: officeStub(loaded.then(connect)) });
