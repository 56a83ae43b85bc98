import { clientOf } from "./clientOf";
import type { OfficeClient } from "./OfficeClient";

let loaded: Promise<OfficeClient> | undefined;

/**
 * Microsoft の Office.js をブラウザで読み込む: once a page, unchanged, in a hidden frame. As a script of
 * the page it would leave some fifty globals there, and put an `Office` of its own in the place of the page's.
 *
 * @param url of excel-web-16.00.debug.js, absolute or from the page; the first one counts
 * @throws Error where the library is not to be had there.
 */
export function loadBrowserClient(url: string): Promise<OfficeClient> {
  loaded ??= load(url);
  return loaded;
}

async function load(url: string): Promise<OfficeClient> {
  const window = await openFrame();
  // The library's promises are then the page's: what nobody catches is heard of in the page.
  Object.assign(window, { Promise });
  await runScript(window.document, url);
  return clientOf(window);
}

/** The frame stays: in one that is taken away no timer of the library would run. */
async function openFrame(): Promise<Window> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  const opened = heard(frame, "load");
  document.body.append(frame);
  await opened;
  if (!frame.contentWindow) throw new Error("the page opens no frame");
  return frame.contentWindow;
}

async function runScript(document: Document, url: string): Promise<void> {
  const script = document.createElement("script");
  script.src = url;
  const ended = Promise.race([heard(script, "load"), heard(script, "error")]);
  document.body.append(script);
  const { type } = await ended;
  if (type === "error") throw new Error(`Office.js is not to be had from ${url}`);
}

const heard = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
