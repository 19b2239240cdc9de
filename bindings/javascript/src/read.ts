import { fault } from "./errors.js";

/** What can be read; what cannot is an error of the environment. The path is the place in the arguments, as errors name it. */
export async function readable<Read>(what: string, reading: Promise<Read>, path = ""): Promise<Read> {
  try {
    return await reading;
  } catch (cause) {
    throw fault("environment", `${what} to be readable`, { path, reason: "unreadable", cause });
  }
}

/** The bytes of a file, or of a part of one. */
export async function octets(what: string, file: Blob, path = ""): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readable(what, file.arrayBuffer(), path));
}
