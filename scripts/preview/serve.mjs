import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import sirv from "sirv";
import { offeredNames } from "./offeredNames.mjs";

const FIRST_PORT = 3000;
const LAST_PORT = 3100;
/** Microsoft's library, from where npm put it: it is neither copied nor passed on. */
const CLIENT = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const CLIENT_ADDRESS = "/office/excel-web-16.00.debug.js";
const FILES_ADDRESS = "/files/";
/** Pages ask after each change; what carries a hash in its name never changes. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/u;

/**
 * ためす画面を出す: to this machine only, on the first free port from 3000 on.
 *
 * @param folder what was built
 * @param files workbooks that the page may open by their names
 * @returns {Promise<{ url: string, addressOf: (file: string) => string, close: () => void }>}
 */
export async function servePreview(folder, files) {
  const pages = sirv(folder, {
    etag: true,
    setHeaders: (response, address) =>
      response.setHeader("cache-control", HASHED.test(address) ? "max-age=31536000, immutable" : "no-cache"),
  });
  const offered = offeredNames(files);
  const server = createServer((request, response) => {
    if (!isFromHere(request)) return response.writeHead(403).end();
    const file = fileAt(request.url, offered);
    if (file) void sendFile(response, file);
    else pages(request, response, () => response.writeHead(404).end());
  });
  const port = await listen(server, FIRST_PORT);
  const url = `http://localhost:${port}/`;
  const addressOf = (file) => `${url}?file=${encodeURIComponent(nameOf(offered, file))}`;
  return { url, addressOf, close: () => server.close() };
}

/** A page from elsewhere must not get here by giving this machine a name of its own. */
const isFromHere = ({ headers }) => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/u.test(headers.host ?? "");

const nameOf = (offered, file) => [...offered].find(([, each]) => each === path.resolve(file))?.[0] ?? "";

const fileAt = (address, offered) =>
  address === CLIENT_ADDRESS
    ? CLIENT
    : [...offered].find(([name]) => address === FILES_ADDRESS + encodeURIComponent(name))?.[1];

/** A file may be gone by now, or another program may keep it to itself: the page says so, and we go on. */
async function sendFile(response, file) {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return response.writeHead(404).end();
  const isScript = file.endsWith(".js");
  return response
    .writeHead(200, {
      "content-type": isScript ? "text/javascript; charset=utf-8" : "application/octet-stream",
      "content-length": bytes.length,
      "cache-control": "no-cache",
    })
    .end(bytes);
}

/** A port that is taken is no fault: the next one will do. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port < LAST_PORT) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(port));
  });
}
