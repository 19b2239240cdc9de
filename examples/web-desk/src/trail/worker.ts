// Verifies one trail, away from the page.

import { holdLifeLock } from "../life-lock";
import { findTrail, verify } from "../policy";
import type { FromWorker, ToWorker } from "./messages";
import { problemOf } from "./problem";

/** How often the page is told how far it is, in milliseconds. */
const PACE = 100;

const files = new Map<string, Blob>();

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "file") {
    files.set(data.path, data.file);
  } else {
    void run(data.trail, data.verifierKey, data.expected);
  }
});

holdLifeLock((lock) => tell({ kind: "alive", lock }));

async function run(
  source: File | FileSystemDirectoryHandle | undefined,
  verifierKey: string,
  expected: string,
): Promise<void> {
  try {
    const begin = performance.now();
    const trail = source === undefined ? { files } : await findTrail(source);
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
    tell({ kind: "problem", ...problemOf(error) });
  }
}

function tell(message: FromWorker): void {
  postMessage(message);
}
