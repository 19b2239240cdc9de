// What the tests share: the package just built, and the vectors.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The root of the project. */
export const ROOT = new URL("../../../", import.meta.url);
/** The folder of the package as it is shipped. */
export const PACKAGE = pathToFileURL(`${process.env.LRA_PACKAGE}/`);
/** The folder of the same with a function in it that panics. */
export const PANICKING = pathToFileURL(`${process.env.LRA_PANICKING_PACKAGE}/`);

const { exports } = JSON.parse(readFileSync(new URL("package.json", PACKAGE), "utf-8"));
/** For whom an entry point is loaded: as Node does it, or with the modules that a page loads. */
const CONDITION = process.env.LRA_CONDITION ?? "node";

/** An entry point of the package, ready to be called. */
export async function entry(name) {
  const files = exports[`./${name}`];
  const module = await import(new URL(files[CONDITION] ?? files.default, PACKAGE).href);
  await module.init();
  return module;
}

export const text = (path) => readFileSync(new URL(path, ROOT), "utf-8");
export const bytes = (path) => readFileSync(new URL(path, ROOT));
/** The lines of a file of vectors, each as it stands there. */
export const lines = (path) => text(`tests/vectors/${path}`).split("\n").filter((line) => line !== "");
/** The lines of a file of vectors, each read. */
export const vectors = (path) => lines(path).map((line) => JSON.parse(line));
/** The rulebooks that come along, and the one that the vectors name `other`. */
export const rulebooks = () => {
  const folder = new URL("lra-core/rulebook/", ROOT);
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(".toml")).sort();
  return [...names.map((name) => text(`lra-core/rulebook/${name}`)), text("tests/vectors/rulebook-other.toml")];
};

/** What a call throws. */
export function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
