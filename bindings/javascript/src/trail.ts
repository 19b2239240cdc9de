import { fault } from "./errors.js";

/** The files of a trail, by their paths below its folder. It can be posted to a worker; nothing is read before it is needed. */
export interface Trail {
  readonly files: ReadonlyMap<string, Blob>;
}

const BLOCK = 512;

/**
 * Finds the files of a trail in what a person chose or dropped: an uncompressed `.tar` of its folder, the files of the folder, or the
 * folder itself. Of a `.tar` only the headers are read.
 *
 * @throws {@link LraError} `invalid-argument` when no trail is in it.
 */
export async function openTrail(
  chosen: Blob | FileSystemDirectoryEntry | Iterable<File | FileSystemDirectoryEntry>,
): Promise<Trail> {
  const files = new Map<string, Blob>();
  if (chosen instanceof Blob) {
    await addTar(chosen, files);
  } else if (Symbol.iterator in chosen) {
    const given = Array.from(chosen);
    const [only] = given;
    if (given.length === 1 && only instanceof Blob && only.webkitRelativePath === "" && only.name !== "checkpoint") {
      await addTar(only, files);
    } else {
      for (const one of given) {
        if (one instanceof Blob) files.set(one.webkitRelativePath || one.name, one);
        else await addFolder(one, `${one.name}/`, files);
      }
    }
  } else {
    await addFolder(chosen, "", files);
  }
  return { files: belowCheckpoint(files) };
}

/** The files beside and below the checkpoint, by their paths from there. */
function belowCheckpoint(files: ReadonlyMap<string, Blob>): Map<string, Blob> {
  const heads = [...files.keys()].filter((path) => path === "checkpoint" || path.endsWith("/checkpoint"));
  const [head] = heads;
  if (head === undefined) throw fault("invalid-argument", "files: a trail, with the file checkpoint in it");
  if (heads.length > 1) throw fault("invalid-argument", "files: one trail at a time");
  const folder = head.slice(0, -"checkpoint".length);
  const below = [...files].filter(([path]) => path.startsWith(folder));
  return new Map(below.map(([path, file]) => [path.slice(folder.length), file]));
}

/** Adds the files of a `.tar` (POSIX ustar, with the long names of pax and GNU). */
async function addTar(tar: Blob, files: Map<string, Blob>): Promise<void> {
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.size; ) {
    const header = await slice(tar, at, at + BLOCK);
    if (header.every((octet) => octet === 0)) break;
    const size = octal(header.subarray(124, 136));
    const [start, end] = [at + BLOCK, at + BLOCK + size];
    if (field(header.subarray(257, 262)) !== "ustar" || Number.isNaN(size) || end > tar.size) {
      throw fault("invalid-argument", "files: the folder of a trail, or an uncompressed .tar of it");
    }
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L" || type === "x") {
      const content = field(await slice(tar, start, end));
      longName = type === "L" ? content : (/(?:^|\n)\d+ path=([^\n]*)\n/.exec(content)?.[1] ?? longName);
    } else if (type !== "g") {
      const prefix = field(header.subarray(345, 500));
      const short = field(header.subarray(0, 100));
      const path = longName ?? (prefix === "" ? short : `${prefix}/${short}`);
      if (type === "0" || type === "\0") files.set(path.replace(/^(\.?\/)+/, ""), tar.slice(start, end));
      longName = undefined;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

async function slice(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(start, end).arrayBuffer());
  } catch (cause) {
    throw fault("environment", "a file that can be read", { reason: "unreadable", cause });
  }
}

function field(octets: Uint8Array): string {
  const end = octets.indexOf(0);
  return new TextDecoder().decode(end < 0 ? octets : octets.subarray(0, end));
}

/** A number as tar writes it: octal digits. */
function octal(octets: Uint8Array): number {
  const digits = field(octets).trim();
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : NaN;
}

async function addFolder(folder: FileSystemDirectoryEntry, path: string, files: Map<string, Blob>): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // A call gives a part of the entries; the last gives none.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (entries.length === 0) return;
    for (const entry of entries) {
      const place = `${path}${entry.name}`;
      if (entry.isDirectory) {
        await addFolder(entry as FileSystemDirectoryEntry, `${place}/`, files);
      } else {
        const file = await new Promise<File>((resolve, reject) => {
          (entry as FileSystemFileEntry).file(resolve, reject);
        });
        files.set(place, file);
      }
    }
  }
}
