import { workerUrl } from "./worker-url";

/** Has the browser keep the files of this page; says whether they are all kept. */
export async function workOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) {
    return false;
  }
  try {
    await navigator.serviceWorker.register(workerUrl(new URL("service-worker.js", document.baseURI).href), {
      scope: new URL(".", document.baseURI).pathname,
      updateViaCache: "none",
    });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    // A browser that keeps nothing loads the page each time.
    return false;
  }
}
