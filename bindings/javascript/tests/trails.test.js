// Trails: those of the vectors are whole, and whatever is wrong with one is found where it is.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { tarOf, tiles, trailOf } from "./log.js";
import { entry, text, thrown } from "./support.js";

const verify = await entry("verify");
const { openTrail, readCheckpoint, TrailVerifier, verifyTrail } = verify;
const { verifierKey, sizes } = JSON.parse(text("tests/vectors/audit/log.json"));
const checkpointOf = (size) => Buffer.from(sizes.find((vector) => vector.size === size).checkpoint);
const SIZE = 513;
const whole = () => [checkpointOf(SIZE), tiles(SIZE)];
const kinds = (report) => report.faults.map(({ kind, tile, record }) => [kind, tile, record]);

test("the trails of the vectors are whole, and their files are those on file", async () => {
  for (const { size, checkpoint, tiles: digests } of sizes) {
    const files = tiles(size);
    for (const [path, digest] of Object.entries(digests)) {
      assert.equal(createHash("sha256").update(files.get(path)).digest("hex"), digest, path);
    }
    const told = [];
    const options = { verifierKey, expected: Buffer.from(checkpoint), onProgress: (progress) => told.push(progress) };
    const report = await verifyTrail(trailOf(checkpoint, files), options);
    assert.deepEqual([report.valid, report.records, report.faults], [true, size, []]);
    const [origin, , root] = checkpoint.split("\n");
    assert.deepEqual(report.checkpoint, { origin, size, root });
    assert.deepEqual(told.at(-1) ?? { records: 0, total: 0 }, { records: size, total: size });
  }
});

test("an older checkpoint that was kept elsewhere is held against it", async () => {
  const report = await verifyTrail(trailOf(...whole()), { verifierKey, expected: checkpointOf(257) });
  assert.equal(report.valid, true);
  const short = await verifyTrail(trailOf(checkpointOf(257), tiles(257)), { verifierKey, expected: checkpointOf(SIZE) });
  assert.deepEqual(kinds(short), [["rolled-back", undefined, 257]]);
});

test("a key that is none is refused by what was expected", () => {
  const { code, expected } = thrown(() => new TrailVerifier({ verifierKey: "lra.example/desk-1" }));
  assert.deepEqual([code, expected], ["invalid-argument", "verifierKey: the verifier key of a log: NAME+KEYID+KEY"]);
  const note = thrown(() => readCheckpoint(Buffer.from("lra.example/desk-1")));
  assert.deepEqual([note.code, note.expected], ["invalid-argument", "checkpoint: a checkpoint as a signed note"]);
});

test("the beginning of a file that grew since the checkpoint serves", async () => {
  const files = tiles(SIZE);
  // Of a level whose last file is not full yet, the older files stay.
  files.set("tile/1/000.p/1", tiles(257).get("tile/1/000.p/1"));
  const report = await verifyTrail(trailOf(checkpointOf(257), files), { verifierKey });
  assert.deepEqual([report.valid, report.records], [true, 257]);
});

test("what is altered or missing is told with its place", async () => {
  const cases = [
    ["tile/entries/001", (file) => file.fill("9", 20, 21), [["entry-altered", "tile/entries/001", 257]]],
    ["tile/entries/002.p/1", (file) => file.fill("9", 7, 8), [["entry-altered", "tile/entries/002.p/1", 512]]],
    ["tile/0/000", (file) => file.fill(0, 64, 96), [["hash-altered", "tile/0/000", 2]]],
    ["tile/entries/000", () => undefined, [["tile-missing", "tile/entries/000", undefined]]],
    ["tile/0/001", () => undefined, [["tile-missing", "tile/0/001", undefined]]],
  ];
  for (const [path, change, expected] of cases) {
    const [checkpoint, files] = whole();
    const changed = change(files.get(path));
    if (changed === undefined) files.delete(path);
    const report = await verifyTrail(trailOf(checkpoint, files), { verifierKey });
    assert.equal(report.valid, false, path);
    assert.deepEqual(kinds(report)[0], expected[0], path);
  }
  const shortened = new Map(tiles(SIZE));
  shortened.set("tile/entries/001", shortened.get("tile/entries/001").subarray(0, 100));
  const report = await verifyTrail(trailOf(checkpointOf(SIZE), shortened), { verifierKey });
  assert.equal(kinds(report)[0][0], "tile-length");
});

test("a checkpoint that is missing or not good is told by the report", async () => {
  const [, files] = whole();
  const options = { verifierKey };
  const forged = checkpointOf(SIZE).toString().replace("\n513\n", "\n512\n");
  for (const [checkpoint, kind] of [["", "checkpoint-missing"], ["nothing", "checkpoint-invalid"], [forged, "checkpoint-invalid"]]) {
    const report = await verifyTrail(trailOf(checkpoint, files), options);
    assert.deepEqual([report.valid, report.records, kinds(report)], [false, 0, [[kind, undefined, undefined]]]);
  }
  assert.deepEqual(readCheckpoint(Buffer.from(forged)).size, 512);
  assert.deepEqual(readCheckpoint(checkpointOf(7)).signatures, ["lra.example/desk-1"]);
});

test("a trail is found in a tar, in files and in a folder", async () => {
  const [checkpoint, files] = whole();
  const all = new Map([["checkpoint", checkpoint], ...files, ["lock", Buffer.alloc(0)]]);
  for (const folder of ["", "./", "desk/trail/"]) {
    const trail = await openTrail(new Blob([tarOf(all, folder)]));
    assert.equal((await verifyTrail(trail, { verifierKey })).valid, true, folder);
  }
  const chosen = [...all].map(([path, file]) =>
    Object.assign(new File([file], path.split("/").at(-1)), { webkitRelativePath: `trail/${path}` }),
  );
  const trail = await openTrail(chosen);
  assert.equal((await verifyTrail(structuredClone(trail), { verifierKey })).valid, true);
  for (const folder of [handleOf(all, "trail"), entryOf(all, "trail")]) {
    assert.equal((await verifyTrail(await openTrail(folder), { verifierKey })).valid, true);
    assert.equal((await verifyTrail(await openTrail([folder]), { verifierKey })).valid, true);
  }
});

/** The names in a folder, and what stands below each. */
function branches(files) {
  const found = new Map();
  for (const [path, file] of files) {
    const [name, ...rest] = path.split("/");
    if (rest.length === 0) found.set(name, file);
    else found.set(name, (found.get(name) ?? new Map()).set(rest.join("/"), file));
  }
  return found;
}

/** Files as the handle of a folder. */
function handleOf(files, name) {
  const below = [...branches(files)].map(([place, found]) => [
    place,
    found instanceof Map ? handleOf(found, place) : { kind: "file", name: place, getFile: async () => new File([found], place) },
  ]);
  return {
    kind: "directory",
    name,
    async *entries() {
      yield* below;
    },
  };
}

/** Files as a folder that was dropped. */
function entryOf(files, name) {
  const below = [...branches(files)].map(([place, found]) =>
    found instanceof Map ? entryOf(found, place) : { name: place, file: (give) => give(new File([found], place)) },
  );
  const createReader = () => {
    const parts = [below.slice(0, 1), below.slice(1)];
    return { readEntries: (give) => give(parts.shift() ?? []) };
  };
  return { isDirectory: true, name, createReader };
}

test("a .tar in any order is read in few calls, each file once", async () => {
  const [checkpoint, files] = whole();
  const all = [["checkpoint", checkpoint], ...files];
  for (const order of [all, all.toReversed(), all.toSorted(([one], [other]) => one.localeCompare(other))]) {
    const tar = new Blob([tarOf(new Map(order))]);
    const trail = await openTrail(tar);
    let calls = 0;
    tar.slice = (...range) => {
      calls += 1;
      return Blob.prototype.slice.apply(tar, range);
    };
    assert.equal((await verifyTrail(trail, { verifierKey })).valid, true);
    assert.ok(calls < files.size, `${calls} calls for ${files.size} files`);
  }
});

test("files that cannot be read are an error of the environment", async () => {
  const unreadable = { name: "LraError", code: "environment", reason: "unreadable" };
  const fails = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  const [checkpoint, files] = whole();
  const all = new Map([["checkpoint", checkpoint], ...files]);
  const tar = new Blob([tarOf(all)]);
  const trail = await openTrail(tar);
  tar.slice = () => ({ arrayBuffer: fails });
  await assert.rejects(verifyTrail(trail, { verifierKey }), unreadable);
  await assert.rejects(openTrail(tar), unreadable);
  const folder = await openTrail(handleOf(all, "trail"));
  folder.files.get("tile/0/000").getFile = fails;
  await assert.rejects(verifyTrail(folder, { verifierKey }), { ...unreadable, path: "/files/tile~10~1000" });
  await assert.rejects(openTrail({ kind: "directory", name: "gone", entries: () => ({ [Symbol.asyncIterator]: () => ({ next: fails }) }) }), unreadable);
  // Of a file that went away since it was chosen a browser knows no size, and gives an empty part.
  const vanished = Object.assign(new Blob(), { arrayBuffer: fails });
  const chosen = { files: new Map([["checkpoint", new Blob([checkpoint])], ["tile/entries/000", vanished]]) };
  await assert.rejects(verifyTrail(chosen, { verifierKey }), unreadable);
  const gone = { isDirectory: true, name: "gone", createReader: () => ({ readEntries: (_, fail) => fail(new DOMException("gone")) }) };
  await assert.rejects(openTrail(gone), unreadable);
});

test("a file that is far too long is not read whole, and found too long", async () => {
  const huge = Object.assign(new Blob(), {
    slice: (start, end) => ({ arrayBuffer: async () => new ArrayBuffer(Math.min(end, 6e9) - start) }),
    arrayBuffer: () => Promise.reject(new RangeError("all of it was asked for")),
  });
  Object.defineProperty(huge, "size", { value: 6e9 });
  for (const path of ["tile/entries/000", "tile/0/000", "tile/1/000.p/2"]) {
    const trail = trailOf(...whole());
    assert.ok(trail.files.has(path), path);
    trail.files.set(path, huge);
    const report = await verifyTrail(trail, { verifierKey });
    assert.ok(kinds(report).some(([kind, tile]) => kind === "tile-length" && tile === path), JSON.stringify(kinds(report)));
  }
  const trail = trailOf(...whole());
  trail.files.set("checkpoint", huge);
  assert.equal(kinds(await verifyTrail(trail, { verifierKey }))[0][0], "checkpoint-invalid");
});

test("what is no trail is refused", async () => {
  const refused = { name: "LraError", code: "invalid-argument" };
  await assert.rejects(openTrail(new Blob(["%PDF-1.7".padEnd(5000)])), refused);
  for (const short of [[], ["%PDF-1.7"]]) {
    await assert.rejects(openTrail(new Blob(short)), { ...refused, expected: /uncompressed \.tar/ });
  }
  for (const nothing of [[], {}, new Map(), null, undefined, "trail", 1n]) await assert.rejects(openTrail(nothing), refused);
  for (const nothing of [{}, null, undefined, { files: {} }, "trail"]) await assert.rejects(verifyTrail(nothing, { verifierKey }), refused);
  await assert.rejects(openTrail(new Blob([tarOf(new Map([["a", Buffer.from("b")]]))])), refused);
  await assert.rejects(openTrail(new Blob([tarOf(new Map([["a/checkpoint", Buffer.from("b")], ["b/checkpoint", Buffer.from("b")]]))])), refused);
  const cut = tarOf(new Map([["checkpoint", Buffer.alloc(9000)]])).subarray(0, 3000);
  await assert.rejects(openTrail(new Blob([cut])), refused);
});

test("a verifier wants its files in order, and takes no other", () => {
  for (const options of [{ verifierKey: "nobody" }, { verifierKey: 1 }, { verifierKey, expected: checkpointOf(7).fill(0, 0, 3) }, { verifierKey, checkpoint: "text" }]) {
    assert.equal(thrown(() => new TrailVerifier(options)).code, "invalid-argument");
  }
  const verifier = new TrailVerifier({ verifierKey, checkpoint: checkpointOf(3) });
  const files = tiles(3);
  assert.equal(thrown(() => verifier.push("tile/0/007", new Uint8Array())).code, "invalid-argument");
  assert.equal(thrown(() => verifier.push(verifier.wanted, "text")).code, "invalid-argument");
  while (verifier.wanted !== undefined) verifier.push(verifier.wanted, files.get(verifier.wanted));
  assert.deepEqual(verifier.progress, { records: 3, total: 3 });
  assert.equal(verifier.finish().valid, true);
  assert.equal(thrown(() => verifier.finish()).code, "invalid-argument");
  verifier.dispose();
});

test("a verification can be stopped, and one that is cut short is not valid", async () => {
  await assert.rejects(verifyTrail(trailOf(...whole()), { verifierKey, signal: AbortSignal.abort() }), { name: "AbortError" });
  const report = new TrailVerifier({ verifierKey, checkpoint: checkpointOf(3) }).finish();
  assert.deepEqual([report.valid, kinds(report)[0][0]], [false, "tile-missing"]);
});
