import { fault } from "./errors.js";
import { readable } from "./read.js";
import { type TarMember, tarMembers } from "./tar.js";

export type { TarMember } from "./tar.js";

/** Where the bytes of a file of a trail are: the file, its handle, or a part of a `.tar`. */
export type TrailFile = Blob | FileSystemFileHandle | TarMember;

/** The files of a trail, by their paths below its folder. It can be posted to a worker; nothing is read before it is needed. */
export interface Trail {
  readonly files: ReadonlyMap<string, TrailFile>;
}

/** The folder of a trail, as a page comes by it: chosen in a picker, or dropped. */
export type TrailFolder = FileSystemDirectoryHandle | FileSystemDirectoryEntry;

/**
 * Finds the files of a trail in what a person chose or dropped: an uncompressed `.tar` of its folder, the files of the folder, or the
 * folder itself. No file is read, but for the headers of a `.tar`.
 *
 * Of a long trail the `.tar` or the `FileSystemDirectoryHandle` itself is best posted to a worker, which opens it there: a page that
 * hands over thousands of files is held up by it.
 *
 * @throws {@link LraError} `invalid-argument` when no trail is in it; `environment` when it cannot be read.
 */
export async function openTrail(chosen: Blob | TrailFolder | Iterable<File | TrailFolder>): Promise<Trail> {
  if (typeof chosen !== "object" || chosen === null) throw noTrail();
  if (!(Symbol.iterator in chosen)) {
    const files = chosen instanceof Blob ? await tarMembers(chosen) : await folderFiles(chosen, "");
    return { files: belowCheckpoint(files) };
  }
  const given = Array.from(chosen);
  const [only] = given;
  if (given.length === 1 && only instanceof Blob && !only.webkitRelativePath && only.name !== "checkpoint") {
    return openTrail(only);
  }
  const files = new Map<string, TrailFile>();
  for (const one of given) {
    if (one instanceof Blob) {
      files.set(one.webkitRelativePath || one.name, one);
    } else {
      for (const [path, file] of await folderFiles(one, `${one.name}/`)) files.set(path, file);
    }
  }
  return { files: belowCheckpoint(files) };
}

function noTrail() {
  return fault("invalid-argument", "files: a trail, with the file checkpoint in it");
}

/** The files beside and below the checkpoint, by their paths from there. */
function belowCheckpoint(files: ReadonlyMap<string, TrailFile>): Map<string, TrailFile> {
  const heads = [...files.keys()].filter((path) => path === "checkpoint" || path.endsWith("/checkpoint"));
  const [head] = heads;
  if (head === undefined) throw noTrail();
  if (heads.length > 1) throw fault("invalid-argument", "files: one trail at a time");
  const folder = head.slice(0, -"checkpoint".length);
  const below = [...files].filter(([path]) => path.startsWith(folder));
  return new Map(below.map(([path, file]) => [path.slice(folder.length), file]));
}

/** The files in a folder and in those below it, by their paths. */
async function folderFiles(folder: TrailFolder, path: string): Promise<Map<string, TrailFile>> {
  const files = new Map<string, TrailFile>();
  if ("createReader" in folder) await addEntries(folder, path, files);
  else if ("entries" in folder) await readable("the folder", addHandles(folder, path, files));
  else throw noTrail();
  return files;
}

async function addHandles(folder: FileSystemDirectoryHandle, path: string, files: Map<string, TrailFile>): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    const place = `${path}${name}`;
    if (handle.kind === "directory") await addHandles(handle, `${place}/`, files);
    else files.set(place, handle);
  }
}

async function addEntries(folder: FileSystemDirectoryEntry, path: string, files: Map<string, TrailFile>): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // A call gives a part of the entries; the last gives none.
    const part = new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    const entries = await readable("the folder", part);
    if (entries.length === 0) return;
    const added = entries.map(async (entry) => {
      const place = `${path}${entry.name}`;
      if (entry.isDirectory) return addEntries(entry as FileSystemDirectoryEntry, `${place}/`, files);
      const file = new Promise<File>((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      });
      files.set(place, await readable("the folder", file));
    });
    await Promise.all(added);
  }
}
