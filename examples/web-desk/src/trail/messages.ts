import type { TrailReport } from "../policy";

/** What the page tells the worker: the files of a trail, where it cannot open the trail itself; then to begin. */
export type ToWorker =
  | { kind: "file"; path: string; file: Blob }
  | { kind: "start"; trail: File | FileSystemDirectoryHandle | undefined; verifierKey: string; expected: string };

/** Why a trail could not be judged at all. */
export type TrailProblem =
  | "noTrail"
  | "manyTrails"
  | "notTar"
  | "unreadable"
  | "keyProblem"
  | "expectedProblem"
  | "failed";

/** Those of a field whose text may not be usable. */
export type TypedProblem = Extract<TrailProblem, "keyProblem" | "expectedProblem">;

/** The same with the code of the error, which no language changes, and the file of the trail that it is about. */
export interface Problem {
  problem: TrailProblem;
  code: string;
  file?: string;
}

/** What the worker tells the page. */
export type FromWorker =
  | { kind: "alive"; lock: string }
  | { kind: "progress"; done: number; total: number }
  | { kind: "report"; report: TrailReport; milliseconds: number }
  | ({ kind: "problem" } & Problem);
