import { octets, readable } from "./read.js";
import type { TarMember, Trail, TrailFile } from "./trail.js";

/** Longer than any file of a log, in bytes: 256 records of the greatest length. What is longer is cut there, and found too long. */
const LONGEST_FILE = 256 * (2 + 65_535) + 1;
/** Of two files in a `.tar` that are no further apart, what lies between is read with them, in bytes. */
const NEAR = 65_536;

/** Reads the files of a trail before they are needed, many at the same time: in a browser every single one takes milliseconds. */
export class ReadAhead {
  readonly #files: Trail["files"];
  readonly #begun = new Map<string, Promise<Uint8Array | undefined>>();

  constructor(trail: Trail) {
    this.#files = trail.files;
  }

  /** Whether a file was begun to be read, and not taken yet. */
  has(path: string): boolean {
    return this.#begun.has(path);
  }

  /** Begins to read files. */
  begin(paths: readonly string[]): void {
    const members: Member[] = [];
    for (const path of paths) {
      const file = this.#files.get(path);
      if (this.has(path)) continue;
      if (file !== undefined && "tar" in file) members.push({ path, ...file });
      else this.#keep(path, content(path, file));
    }
    for (const neighbours of runs(members)) {
      const [{ tar, start }] = neighbours;
      const run = octets("the .tar", tar.slice(start, neighbours.at(-1)?.end));
      for (const member of neighbours) {
        this.#keep(member.path, run.then((read) => read.subarray(member.start - start, member.end - start)));
      }
    }
  }

  /** The content of a file; nothing where there is none of that path. */
  take(path: string): Promise<Uint8Array | undefined> | undefined {
    this.begin([path]);
    const content = this.#begun.get(path);
    this.#begun.delete(path);
    return content;
  }

  #keep(path: string, content: Promise<Uint8Array | undefined>): void {
    // Whoever takes it learns of a failure; where nobody does, nobody misses it.
    content.catch(() => {});
    this.#begun.set(path, content);
  }
}

interface Member extends TarMember {
  readonly path: string;
}

async function content(path: string, file: Exclude<TrailFile, TarMember> | undefined): Promise<Uint8Array | undefined> {
  const what = `the file ${path}`;
  const place = `/files/${path.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const opened = file === undefined || file instanceof Blob ? file : await readable(what, file.getFile(), place);
  // Of a file that is gone a browser cuts an empty part, without an error; the file itself it cannot read.
  return opened && octets(what, opened.size > LONGEST_FILE ? opened.slice(0, LONGEST_FILE) : opened, place);
}

/** Members that stand close together, in the order in which they stand. */
function runs(members: Member[]): [Member, ...Member[]][] {
  const found: [Member, ...Member[]][] = [];
  for (const { path, tar, start, end } of members.sort((one, other) => one.start - other.start)) {
    const member = { path, tar, start, end: Math.min(end, start + LONGEST_FILE) };
    const run = found.at(-1);
    const last = run?.at(-1);
    const joins = last?.tar === tar && start - last.end <= NEAR && member.end - (run?.[0].start ?? 0) <= LONGEST_FILE;
    if (joins) run?.push(member);
    else found.push([member]);
  }
  return found;
}
