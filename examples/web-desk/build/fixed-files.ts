// The built files are fixed: every hash is written into the page and into the service worker.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";

const SERVICE_WORKER = "service-worker.js";

/** Writes the hashes once everything else is written. What is copied from `public` already stands there. */
export function fixedFiles(): Plugin {
  let folder = "";
  return {
    name: "lra-fixed-files",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith("/")) {
        folder = config.build.outDir;
      }
    },
    writeBundle() {
      const paths = filesBelow(folder)
        .map((path) => relative(folder, path).split("\\").join("/"))
        .filter((path) => path !== SERVICE_WORKER)
        .sort();
      const page = join(folder, "index.html");
      const hashes = Object.fromEntries(
        paths.filter((path) => path !== "index.html").map((path) => [path, hashOf(join(folder, path))]),
      );
      writeFileSync(page, withIntegrity(readFileSync(page, "utf8"), hashes));
      hashes["index.html"] = hashOf(page);

      const list = JSON.stringify(hashes);
      const script = join(folder, SERVICE_WORKER);
      const digest = createHash("sha256").update(list).digest("hex").slice(0, 16);
      const text = readFileSync(script, "utf8");
      if (!text.includes("__FIXED_FILES__") || !text.includes("__FIXED_FILES_DIGEST__")) {
        throw new Error("the service worker has no place for the list of files");
      }
      const quoted = list.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("`", "\\`");
      writeFileSync(
        script,
        text.replace("__FIXED_FILES_DIGEST__", digest).replace(/(["'`])__FIXED_FILES__\1/, () => `"${quoted}"`),
      );
    },
  };
}

/** Adds the hash to every script and style that the page names, and a list of the files it fetches later. */
function withIntegrity(html: string, hashes: Record<string, string>): string {
  const named = html.replace(
    /<(script|link)\b([^>]*?)\b(src|href)="\.?\/?([^"]+)"([^>]*)>/g,
    (tag, name: string, before: string, attribute: string, path: string, after: string) => {
      const hash = hashes[path];
      return hash === undefined || /rel="icon"/.test(tag)
        ? tag
        : `<${name}${before}${attribute}="./${path}" integrity="${hash}"${after}>`;
    },
  );
  const fetched = Object.fromEntries(Object.entries(hashes).filter(([path]) => /\.(wasm|bin)$/.test(path)));
  const meta = `<meta name="integrity" content="${JSON.stringify(fetched).replaceAll('"', "&quot;")}" />`;
  return named.replace("</title>", `</title>\n    ${meta}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function hashOf(path: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
}
