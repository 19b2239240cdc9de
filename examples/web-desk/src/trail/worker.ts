// Verifies one trail, away from the page.

import { findTrail, verify } from "../policy";
import type { FromWorker, ToWorker } from "./messages";
import { problemOf } from "./problem";

/** How often the page is told how far it is, in milliseconds. */
const PACE = 100;

const files = new Map<string, Blob>();
let tar: File | undefined;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "tar":
      tar = data.file;
      break;
    case "files":
      data.files.forEach(([path, file]) => files.set(path, file));
      break;
    case "start":
      void run(data.verifierKey, data.expected);
  }
});

// A lock that is never given back but by the end of the worker: whoever waits for it learns that it ended, however it did.
if ("locks" in navigator) {
  const lock = `trail-${crypto.randomUUID()}`;
  void navigator.locks.request(lock, () => {
    tell({ kind: "alive", lock });
    return new Promise(() => {});
  });
}

async function run(verifierKey: string, expected: string): Promise<void> {
  try {
    const trail = tar === undefined ? { files } : await findTrail(tar);
    const begin = performance.now();
    let last = begin;
    const report = await verify(trail, verifierKey, expected, (done, total) => {
      const now = performance.now();
      if (now - last >= PACE || done === total) {
        last = now;
        tell({ kind: "progress", done, total });
      }
    });
    tell({ kind: "report", report, milliseconds: performance.now() - begin });
  } catch (error) {
    tell({ kind: "problem", problem: problemOf(error) });
  }
}

function tell(message: FromWorker): void {
  postMessage(message);
}
