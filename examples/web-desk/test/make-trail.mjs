// Makes a trail of any length, by the formats of docs/formats.md alone: records, tiles and a signed checkpoint.

import { generateKeyPairSync, hash, sign } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

const WIDTH = 256;
const ORIGIN = "lra.example/desk-1";

const sha256 = (data) => hash("sha256", data, "buffer");
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const nodeHash = (left, right) => sha256(Buffer.concat([NODE, left, right]));

/** Writes the files of a trail into a folder. */
export function folderSink(folder) {
  return {
    write(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      const open = openSync(file, "w");
      writeSync(open, content);
      closeSync(open);
    },
    end() {},
  };
}

/** Writes the files of a trail into one `.tar` (POSIX ustar). */
export function tarSink(file, folder = "trail") {
  const open = openSync(file, "w");
  return {
    write(path, content) {
      writeSync(open, tarHeader(`${folder}/${path}`, content.length));
      writeSync(open, content);
      writeSync(open, Buffer.alloc((512 - (content.length % 512)) % 512));
    },
    end() {
      writeSync(open, Buffer.alloc(1024));
      closeSync(open);
    },
  };
}

/** What stands before a file in a `.tar`. */
export function tarHeader(path, size) {
  const header = Buffer.alloc(512);
  const put = (text, at) => header.write(text, at, "latin1");
  put(path, 0);
  put("0000644\0", 100);
  put("0000000\0", 108);
  put("0000000\0", 116);
  put(`${size.toString(8).padStart(11, "0")}\0`, 124);
  put("00000000000\0", 136);
  put("        ", 148);
  put("0", 156);
  put("ustar\u000000", 257);
  const sum = header.reduce((total, octet) => total + octet, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** Writes the same files to two places. */
export function both(one, other) {
  return {
    write(path, content) {
      one.write(path, content);
      other.write(path, content);
    },
    end() {
      one.end();
      other.end();
    },
  };
}

/**
 * Makes a trail and gives its verifier key.
 *
 * @param {{ write(path: string, content: Buffer): void, end(): void }} sink
 * @param {number} size how many records
 */
export function makeTrail(sink, size) {
  /** The hashes of each level that stand in no full tile yet. */
  const levels = [];
  const root = [];
  let bundle = [];
  const push = (level, leaf) => {
    levels[level] ??= { hashes: [], tiles: 0 };
    const tile = levels[level];
    tile.hashes.push(leaf);
    if (tile.hashes.length === WIDTH) {
      sink.write(`tile/${level}/${indexPath(tile.tiles)}`, Buffer.concat(tile.hashes));
      push(level + 1, rootOf(tile.hashes));
      tile.hashes = [];
      tile.tiles += 1;
    }
  };
  for (let position = 0; position < size; position += 1) {
    const record = recordAt(position);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(record.length);
    bundle.push(length, record);
    if (bundle.length === 2 * WIDTH) {
      sink.write(`tile/entries/${indexPath(Math.floor(position / WIDTH))}`, Buffer.concat(bundle));
      bundle = [];
    }
    const leaf = sha256(Buffer.concat([LEAF, record]));
    push(0, leaf);
    addLeaf(root, leaf);
  }
  if (bundle.length > 0) {
    sink.write(`tile/entries/${indexPath(Math.floor(size / WIDTH))}.p/${bundle.length / 2}`, Buffer.concat(bundle));
  }
  levels.forEach(({ hashes, tiles }, level) => {
    if (hashes.length > 0) {
      sink.write(`tile/${level}/${indexPath(tiles)}.p/${hashes.length}`, Buffer.concat(hashes));
    }
  });
  const { verifierKey, checkpoint } = signed(size, rootOfStack(root));
  sink.write("checkpoint", Buffer.from(checkpoint));
  sink.end();
  return { verifierKey, checkpoint };
}

/** An invented record of the usual length, in canonical form. */
function recordAt(position) {
  const commitments = [0, 1, 2].map((part) => hash("sha256", `${position} ${part}`, "base64url"));
  return Buffer.from(
    `{"correlationid":"${commitments[0].slice(0, 22)}","data":{"case":{"closing":false,"position":${position % 7}},"commitments":${JSON.stringify(commitments)},"legalBasis":"convention","outcome":"permit","party":"${commitments[1].slice(0, 22)}","purpose":"enrolment","v":1},"datacontenttype":"application/json","id":"${commitments[2].slice(0, 22)}","source":"${ORIGIN}","specversion":"1.0","time":"2026-11-20T09:30:00.000Z","type":"be.lra.enrolment.decided.v1"}`,
  );
}

/** `x001/x234/067` for 1 234 067. */
function indexPath(index) {
  const groups = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  }
  return groups.join("/");
}

/** The root over hashes whose number is a power of two. */
function rootOf(hashes) {
  let row = hashes;
  while (row.length > 1) {
    row = Array.from({ length: row.length / 2 }, (_, index) => nodeHash(row[2 * index], row[2 * index + 1]));
  }
  return row[0];
}

/** Subtrees from the left, each with its height: those of the same height are joined. */
function addLeaf(stack, leaf) {
  let top = { height: 0, hash: leaf };
  while (stack.at(-1)?.height === top.height) {
    top = { height: top.height + 1, hash: nodeHash(stack.pop().hash, top.hash) };
  }
  stack.push(top);
}

function rootOfStack(stack) {
  return stack.map(({ hash: subtree }) => subtree).reduceRight((right, left) => nodeHash(left, right));
}

/** A checkpoint signed by a fresh key, and the key that verifies it. */
function signed(size, root) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const typed = Buffer.concat([Buffer.from([1]), raw]);
  const keyId = sha256(Buffer.concat([Buffer.from(`${ORIGIN}\n`), typed])).subarray(0, 4);
  const text = `${ORIGIN}\n${size}\n${root.toString("base64")}\n`;
  const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), privateKey)]);
  return {
    verifierKey: `${ORIGIN}+${keyId.toString("hex")}+${typed.toString("base64")}`,
    checkpoint: `${text}\n— ${ORIGIN} ${signature.toString("base64")}\n`,
  };
}
