import type { NearestPermit, Outcome } from "../policy";
import { onLifeEnd } from "../life-lock";
import { workerUrl } from "../worker-url";
import type { EnrolmentModel } from "./model";
import url from "./nearest-worker?worker&url";

/** What the worker answers: the number of the question, and the answer unless it could not be found. */
export interface NearestAnswer {
  number: number;
  nearest?: NearestPermit;
}

/** What the worker says first. */
export interface LifeLock {
  lock: string;
}

/** How long somebody has to pause before the search starts. */
const PAUSE = 150;

/**
 * Looks for the nearest permit beside the page: with much missing the search may take longer than a keystroke may.
 * Only the last question counts.
 */
export class NearestPermitSearch {
  private worker: Worker | undefined;
  private number = 0;
  private busy = false;
  private again: (() => void) | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private found: (nearest: NearestPermit | undefined) => void = () => {};

  /** Starts a search unless there is a permit already. */
  start(model: EnrolmentModel, outcome: Outcome, found: (nearest: NearestPermit | undefined) => void): void {
    clearTimeout(this.waiting);
    this.number += 1;
    this.again = undefined;
    this.found = found;
    if (outcome === "permit") {
      return;
    }
    this.waiting = setTimeout(() => {
      const ask = () => {
        this.busy = true;
        // Whatever is entered later asks anew: until then these are the facts of this question.
        this.ready().postMessage({ number: this.number, at: model.at, facts: model.facts });
      };
      if (this.busy) {
        this.again = ask;
      } else {
        ask();
      }
    }, PAUSE);
  }

  private ready(): Worker {
    if (this.worker === undefined) {
      const worker = new Worker(workerUrl(url), { type: "module", name: "nearest permit" });
      const lost = () => {
        if (this.worker !== worker) {
          return;
        }
        // The page decides without it; the next question starts a new one.
        this.worker = undefined;
        worker.terminate();
        this.answered({ number: this.number });
      };
      worker.addEventListener("message", ({ data }: MessageEvent<NearestAnswer | LifeLock>) => {
        if ("lock" in data) {
          onLifeEnd(data.lock, lost);
        } else {
          this.answered(data);
        }
      });
      worker.addEventListener("error", lost);
      this.worker = worker;
    }
    return this.worker;
  }

  private answered(answer: NearestAnswer): void {
    this.busy = false;
    if (answer.number === this.number) {
      this.found(answer.nearest);
    }
    const { again } = this;
    this.again = undefined;
    again?.();
  }
}
