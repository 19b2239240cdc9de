import type { TrailReport } from "../policy";

/** The files of a trail, by their paths below its folder. */
export interface Trail {
  readonly files: ReadonlyMap<string, Blob>;
}

/** What the page tells the worker: a `.tar`, or the files of a trail in parts; then to begin. */
export type ToWorker =
  | { kind: "tar"; file: File }
  | { kind: "files"; files: (readonly [string, Blob])[] }
  | { kind: "start"; verifierKey: string; expected: string };

/** Why a trail could not be judged at all. */
export type TrailProblem = "noTrail" | "notTar" | "unreadable" | "keyProblem" | "expectedProblem" | "failed";

/** What the worker tells the page. */
export type FromWorker =
  | { kind: "alive"; lock: string }
  | { kind: "progress"; done: number; total: number }
  | { kind: "report"; report: TrailReport; milliseconds: number }
  | { kind: "problem"; problem: TrailProblem };
