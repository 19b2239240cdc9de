// Keeps the files of this page, each held against the hash that the build wrote here, and answers from them alone.

declare const self: ServiceWorkerGlobalScope;

/** Paths and hashes; the build puts them in the place of this text. */
const FILES = JSON.parse("__FIXED_FILES__") as Record<string, string>;
/** One cache for each state of the files. */
const CACHE = "desk-__FIXED_FILES_DIGEST__";

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forget().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path !== undefined) {
    event.respondWith(answer(path, event.request));
  }
});

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  const paths = Object.entries(FILES);
  await Promise.all(
    paths.map(async ([path, integrity]) => {
      const response = await fetch(new Request(path, { integrity, cache: "no-cache" }));
      if (!response.ok) {
        throw new Error(`${path}: ${response.status}`);
      }
      await cache.put(path, response);
    }),
  );
}

async function forget(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("desk-") && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** The path of one of our files, the page itself included. */
function pathOf(request: Request): string | undefined {
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) {
    return undefined;
  }
  const [path = ""] = request.url.slice(self.registration.scope.length).split(/[?#]/);
  const named = path === "" ? "index.html" : path;
  return named in FILES ? named : undefined;
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

export {};
