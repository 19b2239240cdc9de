import { fault, LraError, thrown } from "./errors.js";

/** What relative addresses start from. It has a name because bundlers take the expression inside `new URL` for a file to carry along. */
const HERE = import.meta.url;

/** Where the WebAssembly of an entry point is taken from: its address, a response, its bytes, or the module itself. */
export type Source = string | URL | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** Where another file is taken from. */
export type FileSource = string | URL | Response | Promise<Response> | Uint8Array | ArrayBuffer;

/** What wasm-bindgen writes for every module. */
interface Glue {
  default(input: { readonly module_or_path: Exclude<Source, string> | Promise<Response> }): Promise<unknown>;
  __wbg_reset_state(): void;
}

/**
 * One instance of a module, and what to do when it traps: what a trap leaves behind cannot be trusted, so the next call starts
 * another instance. Handles of an earlier one are told by their generation, and are made anew.
 */
export class Border<Module extends Glue> {
  /** Counts the instances, from 1; 0 before the first. */
  generation = 0;
  /** Where the module is, unless it is given. */
  file: URL;
  /** What another instance has to be told before it is used. */
  onStart: ((module: Module) => void) | undefined;
  readonly #glue: Module;
  #loading: Promise<void> | undefined;
  #trapped = false;

  constructor(glue: Module, file: URL) {
    this.#glue = glue;
    this.file = file;
  }

  /** Loads and starts the module, once: later calls wait for the first, and one that failed may be repeated. */
  init(source: Source = this.file): Promise<void> {
    this.#loading ??= this.#load(source).catch((cause: unknown) => {
      this.#loading = undefined;
      throw fault("environment", "the WebAssembly of this entry point", { reason: "module-not-loaded", cause });
    });
    return this.#loading;
  }

  async #load(source: Source): Promise<void> {
    const place = typeof source === "string" ? new URL(source, this.file) : source;
    const isFile = place instanceof URL && place.protocol === "file:";
    await this.#glue.default({ module_or_path: isFile ? await read(place) : place });
    this.generation += 1;
  }

  /** The module, ready to be called. */
  get module(): Module {
    if (this.generation === 0) throw fault("invalid-argument", "init: to have been awaited before any other call");
    if (this.#trapped) {
      this.#glue.__wbg_reset_state();
      this.#trapped = false;
      this.onStart?.(this.#glue);
    }
    return this.#glue;
  }

  /** The error of a call that threw. */
  failed(error: unknown): LraError {
    if (error instanceof LraError) return error;
    if (typeof error === "string") return thrown(error);
    this.#trapped = true;
    this.generation += 1;
    return fault("internal", "an answer", { cause: error });
  }

  /** Calls the module. */
  call<Answer>(body: (module: Module) => Answer): Answer {
    try {
      return body(this.module);
    } catch (error) {
      throw this.failed(error);
    }
  }
}

/**
 * The bytes of a file.
 *
 * @throws LraError `environment` when it cannot be read.
 */
export async function fileBytes(source: FileSource): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (source instanceof Uint8Array) return new Uint8Array(source);
    if (source instanceof ArrayBuffer) return new Uint8Array(source);
    const place = typeof source === "string" ? new URL(source, HERE) : source;
    if (place instanceof URL && place.protocol === "file:") return await read(place);
    const response = await (place instanceof URL ? fetch(place) : place);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw fault("environment", "a file that can be loaded", { reason: "file-not-loaded", cause });
  }
}

/** In Node, where files are no addresses that can be fetched. */
async function read(file: URL): Promise<Uint8Array<ArrayBuffer>> {
  // A name that is computed: bundlers for browsers leave it alone.
  const name = "node:fs/promises";
  const { readFile } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as {
    readFile(file: URL): Promise<Uint8Array<ArrayBuffer>>;
  };
  return readFile(file);
}
