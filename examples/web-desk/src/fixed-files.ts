// The files of this page are fixed: the page names the hash of each, and the browser refuses a file that has another.

/** Hashes by path, as the build wrote them into the page; none while developing. */
let hashes: Record<string, string> | undefined;

/** Fetches one of the files of this page and has the browser hold it against its hash. */
export async function fetchFixed(url: URL): Promise<Response> {
  const integrity = integrityOf(url);
  const response = await fetch(url, integrity === undefined ? {} : { integrity });
  if (!response.ok) {
    throw new Error(`${url.pathname}: ${response.status}`);
  }
  return response;
}

function integrityOf(url: URL): string | undefined {
  if (hashes === undefined) {
    // A worker has no document; the service worker, which fetched the file first, has held it against its hash.
    const written =
      typeof document === "undefined" ? undefined : document.querySelector<HTMLMetaElement>("meta[name=integrity]");
    hashes = written == null ? {} : (JSON.parse(written.content) as Record<string, string>);
  }
  const base = typeof document === "undefined" ? url : new URL(".", document.baseURI);
  return hashes[url.href.slice(base.href.length)];
}
