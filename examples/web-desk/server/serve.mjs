// A server for the built page on this machine only, with the headers that a real one should send.

import { createServer } from "node:http";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** Nothing but the page's own fixed files, no inline script or style, WebAssembly, and trusted types. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types desk",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} folder the built page
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ server: import("node:http").Server, address: string, requests: string[] }>} with every path that was asked for
 */
export async function serve(folder, port = 0) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(folder, request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/`, requests };
}

async function answer(folder, request, response) {
  const send = (status, type, text) => {
    response.writeHead(status, { ...HEADERS, "Content-Type": type }).end(text);
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(405, "text/plain; charset=utf-8", "only GET\n");
    return;
  }
  const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const path = normalize(join(folder, asked.endsWith("/") ? `${asked}index.html` : asked));
  const found = path.startsWith(`${normalize(folder)}${sep}`) ? await stat(path).catch(() => undefined) : undefined;
  const type = TYPES[extname(path)];
  if (found === undefined || !found.isFile() || type === undefined) {
    send(404, "text/plain; charset=utf-8", "no such file\n");
    return;
  }
  const named = /-[\w-]{8}\.\w+$/.test(path);
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": type,
    "Content-Length": found.size,
    "Cache-Control": named ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (request.method === "HEAD") {
    response.end();
  } else {
    createReadStream(path)
      .on("error", () => response.destroy())
      .pipe(response);
  }
}
