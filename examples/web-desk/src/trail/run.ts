import { workerUrl } from "../worker-url";
import type { FromWorker, ToWorker, Trail } from "./messages";
import url from "./worker?worker&url";

/** What was chosen: the files of a trail, or a file that should be a `.tar` of one. */
export type Chosen = { name: string; trail: Trail } | { name: string; tar: File };

/** Files that are handed over at once: thousands in one message would hold up the page. */
const BATCH = 100;
/** After so long without a word the worker is taken for dead, where locks do not tell it. */
const SILENCE = 30_000;

/** One verification, in a worker of its own that ends with it. */
export class TrailRun {
  private readonly worker = new Worker(workerUrl(url), { type: "module", name: "trail" });
  private watch: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(
    chosen: Chosen,
    verifierKey: string,
    expected: string,
    private readonly tell: (message: FromWorker | { kind: "stopped" }) => void,
  ) {
    this.worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.heard(data));
    for (const name of ["error", "messageerror"]) {
      this.worker.addEventListener(name, () => this.stopped());
    }
    this.wait();
    void this.begin(chosen, verifierKey, expected);
  }

  /** Ends it at once. */
  end(): void {
    this.ended = true;
    clearTimeout(this.watch);
    this.worker.terminate();
  }

  private heard(message: FromWorker): void {
    if (this.ended) {
      return;
    }
    this.wait();
    if (message.kind === "alive") {
      // It is granted when the worker no longer holds it.
      void navigator.locks.request(message.lock, () => this.stopped());
      return;
    }
    if (message.kind !== "progress") {
      this.end();
    }
    this.tell(message);
  }

  private async begin(chosen: Chosen, verifierKey: string, expected: string): Promise<void> {
    const post = (message: ToWorker) => this.worker.postMessage(message);
    if ("tar" in chosen) {
      post({ kind: "tar", file: chosen.tar });
    } else {
      const files = [...chosen.trail.files];
      for (let first = 0; first < files.length && !this.ended; first += BATCH) {
        post({ kind: "files", files: files.slice(first, first + BATCH) });
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    post({ kind: "start", verifierKey, expected });
  }

  private wait(): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => this.stopped(), SILENCE);
  }

  private stopped(): void {
    if (!this.ended) {
      this.end();
      this.tell({ kind: "stopped" });
    }
  }
}
