/// <reference lib="esnext.disposable" preserve="true" />

/**
 * Audit trails, verified file by file against their signed checkpoint: memory does not grow with the trail.
 *
 * @module
 */

import { text } from "./arguments.js";
import { Border, type Source } from "./border.js";
import { fault } from "./errors.js";
import * as glue from "./glue/verify.js";
import { ReadAhead } from "./read-ahead.js";
import type { Trail } from "./trail.js";

export type { Source } from "./border.js";
export { LraError } from "./errors.js";
export * from "./trail.js";

/** @internal */
export const border = new Border(glue, new URL("./verify.wasm", import.meta.url));
/** The longest note that is read, in bytes. */
const LONGEST_NOTE = 1_048_576;

/**
 * Loads the WebAssembly, once.
 *
 * @param source - The file, where it does not stand beside this module.
 * @throws {@link LraError} `environment` when it cannot be loaded.
 */
export function init(source?: Source): Promise<void> {
  return border.init(source);
}

/** The head of a trail. */
export interface Checkpoint {
  /** Which log. */
  readonly origin: string;
  /** How many records it covers. */
  readonly size: number;
  /** The root over them, in base64, as the checkpoint states it. */
  readonly root: string;
}

/** What is wrong with a trail. */
export type FaultKind =
  | "checkpoint-missing"
  | "checkpoint-invalid"
  | "tile-missing"
  | "tile-length"
  | "entry-altered"
  | "hash-altered"
  | "root-differs"
  | "not-canonical"
  | "earlier-tile-altered"
  | "rolled-back"
  | "history-differs"
  | "disclosure-altered";

/** One thing that is wrong, and where. */
export interface Fault {
  readonly kind: FaultKind;
  /** The file. */
  readonly tile?: string;
  /** The position of the record, or of the first record below the hash. */
  readonly record?: number;
  /** The fault in one sentence. */
  readonly what: string;
}

/**
 * The result of verifying a trail. A valid one proves that the records are those of the checkpoint and that the key signed it. It
 * proves nothing about records after it, and a trail put back as a whole to an older checkpoint is valid: only an expected
 * checkpoint, kept elsewhere, shows that.
 */
export type TrailReport =
  | (ReportBase & { readonly valid: true; readonly checkpoint: Checkpoint; readonly faults: readonly [] })
  | (ReportBase & {
      readonly valid: false;
      /** The checkpoint that the records were held against; none where it is missing or not good. */
      readonly checkpoint?: Checkpoint;
      /** What is wrong, in the order of the records. */
      readonly faults: readonly [Fault, ...Fault[]];
    });

interface ReportBase {
  /** How many records were read and hashed. */
  readonly records: number;
  /** How many faults are not listed. */
  readonly faultsOmitted: number;
}

/** How far verification has come. */
export interface Progress {
  /** Records read and hashed so far. */
  readonly records: number;
  /** Records in all. */
  readonly total: number;
}

/** What a trail is held against. */
export interface TrailVerifierOptions {
  /** The file `checkpoint` of the trail; absent or empty where there is none. */
  readonly checkpoint?: Uint8Array | undefined;
  /** The public half of the log key, `name+id+base64`. */
  readonly verifierKey: string;
  /** A signed checkpoint that was kept elsewhere. */
  readonly expected?: Uint8Array | undefined;
}

/**
 * Verifies a trail whose files are handed in one after the other: {@link TrailVerifier.wanted} tells which comes next. It keeps no
 * more than the files of 4 096 records.
 */
export class TrailVerifier {
  #verifier: glue.TrailVerifier | undefined;
  readonly #generation: number;

  /** @throws {@link LraError} `invalid-argument` when the key cannot be read, or did not sign the expected checkpoint. */
  constructor(options: TrailVerifierOptions) {
    const checkpoint = note(options.checkpoint, "checkpoint");
    const expected = note(options.expected, "expected");
    const key = text(options.verifierKey, "verifierKey");
    this.#verifier = border.call(({ TrailVerifier }) => new TrailVerifier(checkpoint, key, expected));
    this.#generation = border.generation;
  }

  #live(): glue.TrailVerifier {
    if (this.#verifier === undefined) throw fault("invalid-argument", "verifier: one that is not finished or disposed of");
    if (this.#generation !== border.generation) throw fault("internal", "a verification that is begun anew");
    return this.#verifier;
  }

  /** The path of the file to hand in next, below the folder of the trail; none once all were read. */
  get wanted(): string | undefined {
    const verifier = this.#live();
    return border.call(() => verifier.wanted());
  }

  /**
   * The paths of the files that will be wanted, the next one first, then those of some thousand records: for whoever reads ahead. Not
   * every one need exist.
   */
  get upcoming(): string[] {
    const verifier = this.#live();
    return border.call(() => verifier.upcoming()).split("\n").slice(0, -1);
  }

  /** How far it has come. */
  get progress(): Progress {
    const verifier = this.#live();
    return border.call(() => ({ records: verifier.records(), total: verifier.total() }));
  }

  /**
   * Takes the content of the file that is wanted, `undefined` if there is no such file.
   *
   * @throws {@link LraError} `invalid-argument` when another file is wanted.
   */
  push(path: string, content: Uint8Array | undefined): void {
    const verifier = this.#live();
    if (path !== border.call(() => verifier.wanted())) throw fault("invalid-argument", "path: the file that is wanted");
    if (content !== undefined && !(content instanceof Uint8Array)) {
      throw fault("invalid-argument", "content: a Uint8Array, or undefined");
    }
    const taken = content?.byteLength === 0 ? new Uint8Array() : content;
    border.call(() => verifier.give(taken));
  }

  /** Ends it and tells what was found. What is still wanted counts as missing. */
  finish(): TrailReport {
    const verifier = this.#live();
    this.#verifier = undefined;
    return JSON.parse(border.call(() => verifier.finish())) as TrailReport;
  }

  /** Gives the memory back. */
  dispose(): void {
    if (this.#verifier !== undefined && this.#generation === border.generation) this.#verifier.free();
    this.#verifier = undefined;
  }

  /** The same, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** How a trail is verified. */
export interface VerifyTrailOptions {
  /** The public half of the log key, `name+id+base64`. */
  readonly verifierKey: string;
  /** A signed checkpoint that was kept elsewhere. */
  readonly expected?: Uint8Array | undefined;
  /** Called now and then. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops it. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Verifies a whole trail, best in a worker. It lets other work in between the files, reads ahead, and keeps the files of 8 192 records
 * at most.
 *
 * @throws {@link LraError} as {@link TrailVerifier}; `environment` when a file cannot be read, with its path in `files`; the reason of
 * the signal.
 */
export async function verifyTrail(trail: Trail, options: VerifyTrailOptions): Promise<TrailReport> {
  if (typeof trail?.files?.get !== "function") throw fault("invalid-argument", "trail: one that openTrail found");
  const files = new ReadAhead(trail);
  // A longer one is none: cut, nobody signed it.
  const checkpoint = (await files.take("checkpoint"))?.subarray(0, LONGEST_NOTE);
  const verifier = new TrailVerifier({ ...options, checkpoint });
  try {
    let told = -1;
    for (let path = verifier.wanted; path !== undefined; path = verifier.wanted) {
      options.signal?.throwIfAborted();
      if (!files.has(path)) files.begin(verifier.upcoming);
      verifier.push(path, await files.take(path));
      const { progress } = verifier;
      if (progress.records !== told) {
        files.begin(verifier.upcoming);
        options.onProgress?.(progress);
      }
      told = progress.records;
    }
    return verifier.finish();
  } finally {
    verifier.dispose();
  }
}

/**
 * What a checkpoint says, without judging its signatures: of those only the names are told.
 *
 * @throws {@link LraError} `invalid-argument` when it is none.
 */
export function readCheckpoint(checkpoint: Uint8Array): Checkpoint & { readonly signatures: readonly string[] } {
  const signed = note(checkpoint, "checkpoint");
  return JSON.parse(border.call((module) => module.readCheckpoint(signed))) as ReturnType<typeof readCheckpoint>;
}

function note(bytes: unknown, name: string): string {
  if (bytes === undefined) return "";
  if (!(bytes instanceof Uint8Array)) throw fault("invalid-argument", `${name}: a Uint8Array`);
  if (bytes.byteLength > LONGEST_NOTE) throw fault("invalid-argument", `${name}: at most ${LONGEST_NOTE} bytes`);
  return new TextDecoder().decode(bytes);
}
