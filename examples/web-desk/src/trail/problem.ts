import { expectedBy } from "../policy";
import type { TrailProblem } from "./messages";

/** What the person can do about an error. */
export function problemOf(error: unknown): TrailProblem {
  const expected = expectedBy(error) ?? "";
  if (expected.startsWith("verifierKey")) {
    return "keyProblem";
  }
  if (expected.startsWith("expected")) {
    return "expectedProblem";
  }
  if (expected.startsWith("files")) {
    return expected.includes(".tar") ? "notTar" : "noTrail";
  }
  const read = error instanceof Error && "reason" in error && error.reason === "unreadable";
  return read || error instanceof DOMException ? "unreadable" : "failed";
}
