import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Content types of what the build writes. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** A built file as a browser gets it; undefined where there is none. */
export function builtFile(folder: string, address: string): { body: Buffer; contentType: string } | undefined {
  const name = decodeURIComponent(new URL(address, "http://localhost").pathname).replace(/\/$/u, "/index.html");
  const file = path.join(folder, name);
  if (!file.startsWith(folder) || !fs.existsSync(file)) return undefined;
  return { body: fs.readFileSync(file), contentType: TYPES[path.extname(file)] ?? "application/octet-stream" };
}

/** Serves a folder on plain http on this computer, on a port that is free. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = http.createServer((request, response) => {
    const found = builtFile(folder, request.url ?? "/");
    response.writeHead(found ? 200 : 404, { "content-type": found?.contentType ?? "text/plain" }).end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
