import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { fixedFiles } from "./build/fixed-files.ts";
import { vocabulary } from "./build/vocabulary.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root: folder,
  // The page may stand in any folder of a server.
  base: "./",
  plugins: [vocabulary(root), fixedFiles()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    // Nothing is written into another file: the policy of the page forbids it, and every file has its own hash.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: `${folder}index.html`, "service-worker": `${folder}src/service-worker.ts` },
      output: {
        entryFileNames: (chunk) => (chunk.name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
