import type { OfficeClient } from "./OfficeClient";

/**
 * The client in a window into which the library was loaded.
 *
 * @throws Error where what was loaded there is not the library.
 */
export function clientOf(window: object): OfficeClient {
  if (!isClient(window)) throw new Error("the script is not Microsoft's Office.js for Excel");
  // A window has an Error of its own; an add-in's `instanceof Error` must hold, as it does in Excel.
  Object.setPrototypeOf(window.OfficeExtension.Error.prototype, Error.prototype);
  return window;
}

const isClient = (window: object): window is OfficeClient => "Excel" in window && "OfficeExtension" in window;
