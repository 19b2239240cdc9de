/**
 * `lra/decide` as Node loads it: the same by a module that was made for speed, which a page would load for too long.
 *
 * @module
 */

import { border } from "./decide.js";

border.file = new URL("./decide.node.wasm", import.meta.url);

export * from "./decide.js";
