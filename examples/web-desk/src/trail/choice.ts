import { findTrail } from "../policy";
import type { Chosen } from "./run";

/** A folder or a file that was chosen in a field. */
export async function chosenIn(input: HTMLInputElement): Promise<Chosen | undefined> {
  const files = [...(input.files ?? [])];
  const [first] = files;
  if (first === undefined) {
    return undefined;
  }
  const folder = first.webkitRelativePath.split("/")[0] ?? "";
  return folder === "" ? { name: first.name, tar: first } : { name: folder, trail: await findTrail(files) };
}

/** A folder or a file that was dropped. */
export async function dropped(transfer: DataTransfer): Promise<Chosen | undefined> {
  // Items are gone after the first pause, so everything is asked for before any.
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  const entry = item?.webkitGetAsEntry();
  if (entry?.isDirectory === true) {
    return { name: entry.name, trail: await findTrail([entry as FileSystemDirectoryEntry]) };
  }
  return file == null ? undefined : { name: file.name, tar: file };
}
