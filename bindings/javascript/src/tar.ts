import { fault } from "./errors.js";
import { octets } from "./read.js";

/** A file in a `.tar`: where its bytes begin and end. */
export interface TarMember {
  readonly tar: Blob;
  readonly start: number;
  readonly end: number;
}

const BLOCK = 512;
/** What is read at once: in a browser a call takes as long as some hundred kilobytes. */
const WINDOW = 4 * 1024 * 1024;

/**
 * The files of a `.tar` (POSIX ustar, with the long names of pax and GNU), by their paths. Only headers are looked at.
 *
 * @throws {@link LraError} `invalid-argument` when it is none.
 */
export async function tarMembers(tar: Blob): Promise<Map<string, TarMember>> {
  if (tar.size < BLOCK) throw noTar();
  const members = new Map<string, TarMember>();
  const window = new Window(tar);
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.size; ) {
    const header = await window.read(at, at + BLOCK);
    if (header.every((octet) => octet === 0)) break;
    const size = octal(header.subarray(124, 136));
    const [start, end] = [at + BLOCK, at + BLOCK + size];
    if (field(header.subarray(257, 262)) !== "ustar" || Number.isNaN(size) || end > tar.size) {
      throw noTar();
    }
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L" || type === "x") {
      const content = field(await window.read(start, Math.min(end, start + WINDOW)));
      longName = type === "L" ? content : (/(?:^|\n)\d+ path=([^\n]*)\n/.exec(content)?.[1] ?? longName);
    } else if (type !== "g") {
      const prefix = field(header.subarray(345, 500));
      const short = field(header.subarray(0, 100));
      const path = longName ?? (prefix === "" ? short : `${prefix}/${short}`);
      if (type === "0" || type === "\0") members.set(path.replace(/^(\.?\/)+/, ""), { tar, start, end });
      longName = undefined;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return members;
}

function noTar() {
  return fault("invalid-argument", "files: the folder of a trail, or an uncompressed .tar of it");
}

/** The part of a file that was read last. */
class Window {
  readonly #file: Blob;
  #start = 0;
  #octets = new Uint8Array();

  constructor(file: Blob) {
    this.#file = file;
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    if (start < this.#start || end > this.#start + this.#octets.length) {
      this.#octets = await octets("the .tar", this.#file.slice(start, start + WINDOW));
      this.#start = start;
    }
    return this.#octets.subarray(start - this.#start, end - this.#start);
  }
}

function field(text: Uint8Array): string {
  const end = text.indexOf(0);
  return new TextDecoder().decode(end < 0 ? text : text.subarray(0, end));
}

/** A number as tar writes it: octal digits. */
function octal(text: Uint8Array): number {
  const digits = field(text).trim();
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : NaN;
}
