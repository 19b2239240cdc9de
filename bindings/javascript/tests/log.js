// A log as the vectors describe it, made by Node's own SHA-256: entry number N is {"n":N}.

import { createHash } from "node:crypto";

const sha256 = (...pieces) => {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
};
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root over 256 hashes. */
function root(hashes) {
  let level = hashes;
  while (level.length > 1) {
    const above = [];
    for (let index = 0; index < level.length; index += 2) above.push(sha256(NODE, level[index], level[index + 1]));
    level = above;
  }
  return level[0];
}

/** The path of a tile: `000`, `x001/234`; with its width where it is partial. */
function place(kind, index, width) {
  const groups = [];
  for (let rest = index, first = true; first || rest > 0; rest = Math.floor(rest / 1000), first = false) {
    groups.unshift(String(rest % 1000).padStart(3, "0"));
  }
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
  return `tile/${kind}/${path}${width === 256 ? "" : `.p/${width}`}`;
}

/** Every file of a log of a size, but for its checkpoint. */
export function tiles(size, entry = (n) => `{"n":${n}}`) {
  const files = new Map();
  let hashes = [];
  for (let first = 0; first < size; first += 256) {
    const pieces = [];
    const count = Math.min(256, size - first);
    for (let n = first; n < first + count; n += 1) {
      const text = Buffer.from(entry(n));
      pieces.push(Buffer.of(text.length >> 8, text.length & 255), text);
      hashes.push(sha256(LEAF, text));
    }
    files.set(place("entries", first / 256, count), Buffer.concat(pieces));
  }
  for (let level = 0; hashes.length > 0; level += 1) {
    const above = [];
    for (let first = 0; first < hashes.length; first += 256) {
      const tile = hashes.slice(first, first + 256);
      files.set(place(level, first / 256, tile.length), Buffer.concat(tile));
      if (tile.length === 256) above.push(root(tile));
    }
    hashes = above;
  }
  return files;
}

/** Files as a trail that can be opened. */
export const trailOf = (checkpoint, files) => ({
  files: new Map([["checkpoint", new Blob([checkpoint])], ...[...files].map(([path, file]) => [path, new Blob([file])])]),
});

/** Files as the bytes of a .tar. */
export function tarOf(files, folder = "") {
  const blocks = [];
  for (const [path, file] of files) {
    const header = Buffer.alloc(512);
    header.write(`${folder}${path}`, 0);
    header.write("0000644\0", 100);
    header.write(`${file.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("0", 156);
    header.write("ustar\0", 257);
    header.write("00", 263);
    const sum = header.fill(" ", 148, 156).reduce((total, octet) => total + octet, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    blocks.push(header, file, Buffer.alloc((512 - (file.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
