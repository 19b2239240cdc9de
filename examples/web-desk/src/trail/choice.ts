// A trail can be chosen in four ways. What a worker can open itself is handed to it as it is; only where this browser gives a folder
// file by file the trail is looked for here.

import type { Trail } from "lra/verify";
import { findTrail } from "../policy";

/** A `.tar`, the handle of a folder, or the files that were found in one. */
export type Source = File | FileSystemDirectoryHandle | Trail;

/** What was chosen, and the name it has. */
export interface Chosen {
  name: string;
  source: Source;
}

// Of Chromium, and on no list of standards: whoever has it reads a folder in a worker.
interface WithHandles {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}
interface WithPicker {
  showDirectoryPicker?(options: { id: string }): Promise<FileSystemDirectoryHandle>;
}

/** A folder or a file that was chosen in a field. */
export async function chosenIn(input: HTMLInputElement): Promise<Chosen | undefined> {
  const files = [...(input.files ?? [])];
  const [first] = files;
  if (first === undefined) {
    return undefined;
  }
  const folder = first.webkitRelativePath.split("/")[0] ?? "";
  return folder === "" ? { name: first.name, source: first } : { name: folder, source: await findTrail(files) };
}

/** Whether this browser has a picker that gives the handle of a folder. */
export function hasFolderPicker(): boolean {
  return (globalThis as WithPicker).showDirectoryPicker !== undefined;
}

/** A folder that is chosen in the picker of the browser; none if the person thinks better of it. */
export async function pickFolder(): Promise<Chosen | undefined> {
  try {
    const source = await (globalThis as WithPicker).showDirectoryPicker?.({ id: "trail" });
    return source && { name: source.name, source };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") {
      return undefined;
    }
    throw error;
  }
}

/** A folder or a file that was dropped. */
export async function dropped(transfer: DataTransfer): Promise<Chosen | undefined> {
  // Items are gone after the first pause, so everything is asked for before any.
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  const entry = item?.webkitGetAsEntry();
  const handle = await (item as WithHandles | undefined)?.getAsFileSystemHandle?.();
  if (handle?.kind === "directory") {
    return { name: handle.name, source: handle as FileSystemDirectoryHandle };
  }
  if (entry?.isDirectory === true) {
    return { name: entry.name, source: await findTrail(entry as FileSystemDirectoryEntry) };
  }
  return file == null ? undefined : { name: file.name, source: file };
}
