import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What is served under an address. */
export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A server for one page, and what it was told of. */
export interface PageServer {
  readonly url: string;
  /** What the page's policy kept it from, as the browser reports it. */
  readonly violations: readonly string[];
  close(): void;
}

/** Serves files to a page that may speak with this server only, on a free port of this machine. */
export async function servePage(
  files: ReadonlyMap<string, Served>,
  violationsAddress: string,
): Promise<PageServer> {
  const violations: string[] = [];
  const policy = `default-src 'self'; report-uri ${violationsAddress}`;
  const server = createServer((request, response) => {
    if (request.url === violationsAddress) void text(request).then((report) => violations.push(report));
    const served = files.get(request.url ?? "");
    response.writeHead(served ? 200 : 404, {
      "content-type": served?.type ?? "text/plain",
      "content-security-policy": policy,
    });
    response.end(served?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, violations, close: () => server.close() };
}
