import type { BrowserContext, Page } from "playwright-core";

/**
 * 見張る: writes down all that must never happen in a page, its frames and its workers: requests to elsewhere,
 * errors that nobody caught, complaints in the console, and what the page's policy kept it from.
 */
export async function watchPages(context: BrowserContext, home: string, troubles: string[]): Promise<void> {
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  context.on("request", (request) => {
    if (!isAtHome(request.url(), home)) troubles.push(`request: ${request.url()}`);
  });
  context.on("page", (page) => watchPage(page, troubles));
}

/** What a page makes itself stays within it. */
const isAtHome = (url: string, home: string): boolean =>
  [home, `blob:${home}`, "data:", "about:"].some((start) => url.startsWith(start));

function watchPage(page: Page, troubles: string[]): void {
  page.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
  page.on("crash", () => troubles.push("crash"));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
}
