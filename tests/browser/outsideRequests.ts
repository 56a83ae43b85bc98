import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** 外への要求: a proxy that lets nothing through and keeps a record of what was asked for. */
export interface OutsideRequests {
  /** For the browser: everything but this machine goes through here. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  readonly asked: string[];
  close(): void;
}

export async function listenForOutsideRequests(): Promise<OutsideRequests> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(502).end();
  });
  server.on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: "localhost,127.0.0.1" },
    asked,
    close: () => server.close(),
  };
}
