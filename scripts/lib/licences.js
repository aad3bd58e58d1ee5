const shippable = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "OFL-1.1",
  "Unlicense",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Zlib",
  "Python-2.0",
]);
/** Copyleft by file: fine for tools that build or test, which nobody receives from us. */
const toolsOnly = new Set(["MPL-2.0"]);
/** Installed for the tests of the tree, in no package that a node or a page runs. */
const testTools = new Set(["axe-core"]);

const choices = (expression) => expression.replace(/[()]/g, "").split(/\s+OR\s+/);

/**
 * Packages of a lock whose licence may not be in what Suar ships: `[name, licence]` pairs. A platform entry that the lock
 * completer added names no licence; its parent's counts.
 */
export function refusedLicences(packages) {
  const refused = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (!path.includes("node_modules/") || entry.link === true) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (entry.license === undefined && entry.optional === true) continue;
    const licences = choices(String(entry.license ?? "none"));
    const isTool = entry.dev === true || testTools.has(name);
    if (licences.some((licence) => shippable.has(licence) || (isTool && toolsOnly.has(licence)))) continue;
    refused.push([name, licences.join(" OR ")]);
  }
  return refused;
}
