import { toldBy } from "../policy";
import type { Problem, TrailProblem } from "./messages";

/** Where an error of the library names a file of the trail. */
const FILES = "/files/";

/** What the person can do about an error, and what whoever helps them will ask for. */
export function problemOf(error: unknown): Problem {
  const told = toldBy(error);
  if (told === undefined) {
    // The browser's own errors are of files and folders that it does not give.
    return error instanceof DOMException
      ? { problem: "unreadable", code: "environment" }
      : { problem: "failed", code: "internal" };
  }
  const { code, path } = told;
  const problem = problemTold(told);
  return path.startsWith(FILES)
    ? { problem, code, file: path.slice(FILES.length).replaceAll("~1", "/").replaceAll("~0", "~") }
    : { problem, code };
}

function problemTold({ expected, reason }: { expected: string; reason: string | undefined }): TrailProblem {
  if (expected.startsWith("verifierKey")) {
    return "keyProblem";
  }
  if (expected.startsWith("expected")) {
    return "expectedProblem";
  }
  if (expected.startsWith("files")) {
    return expected.includes(".tar") ? "notTar" : expected.includes("one trail") ? "manyTrails" : "noTrail";
  }
  return reason === "unreadable" ? "unreadable" : "failed";
}
