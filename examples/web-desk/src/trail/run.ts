import type { Trail } from "lra/verify";
import { onLifeEnd } from "../life-lock";
import { workerUrl } from "../worker-url";
import type { Source } from "./choice";
import type { FromWorker, ToWorker } from "./messages";
import url from "./worker?worker&url";

/** How long files are handed over before the page has its turn again, in milliseconds. */
const TURN = 4;
/** After so long without a word the worker is taken for dead, where locks do not tell it. */
const SILENCE = 30_000;

/** One verification, in a worker of its own that ends with it. */
export class TrailRun {
  private readonly worker = new Worker(workerUrl(url), { type: "module", name: "trail" });
  private watch: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  private holdsLock = false;

  constructor(
    source: Source,
    verifierKey: string,
    expected: string,
    private readonly tell: (message: FromWorker | { kind: "stopped" }) => void,
  ) {
    this.worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.heard(data));
    for (const name of ["error", "messageerror"]) {
      this.worker.addEventListener(name, () => this.stopped());
    }
    this.wait();
    void this.begin(source, verifierKey, expected);
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
      // From now on the worker may be silent, as over a folder on a slow disk.
      clearTimeout(this.watch);
      this.holdsLock = true;
      onLifeEnd(message.lock, () => this.stopped());
      return;
    }
    if (message.kind !== "progress") {
      this.end();
    }
    this.tell(message);
  }

  private async begin(source: Source, verifierKey: string, expected: string): Promise<void> {
    const opensItself = !("files" in source);
    if (!opensItself) {
      await this.handOver(source);
    }
    this.post({ kind: "start", trail: opensItself ? source : undefined, verifierKey, expected });
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  /** Hands files over one by one, in between whatever else the page has to do. */
  private async handOver({ files }: Trail): Promise<void> {
    let turn = performance.now();
    for (const [path, file] of files as ReadonlyMap<string, Blob>) {
      if (this.ended) {
        return;
      }
      // Each takes the browser a millisecond or more.
      this.post({ kind: "file", path, file });
      if (performance.now() - turn > TURN) {
        await new Promise((resolve) => setTimeout(resolve));
        this.wait();
        turn = performance.now();
      }
    }
  }

  private wait(): void {
    clearTimeout(this.watch);
    if (!this.holdsLock) {
      this.watch = setTimeout(() => this.stopped(), SILENCE);
    }
  }

  private stopped(): void {
    if (!this.ended) {
      this.end();
      this.tell({ kind: "stopped" });
    }
  }
}
