import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

/** Oldest Node that has Argon2 in `node:crypto` and runs TypeScript sources. */
export const oldestNode = [24, 7];

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
};

/** Folder names under node_modules where npm puts Node 24 for this machine. */
function packagedNodeFolders(platform, arch) {
  const os = platform === "win32" ? "win" : platform;
  return [`node-${os}-${arch}`, `node-bin-${os}-${arch}`];
}

/** The Node that runs Suar: the one npm installed, else the running one when it is new enough, else `undefined`. */
export function findNode() {
  const binary = process.platform === "win32" ? "node.exe" : "node";
  for (const folder of packagedNodeFolders(process.platform, process.arch)) {
    const path = join(root, "node_modules", folder, "bin", binary);
    if (existsSync(path)) return path;
  }
  return isNewEnough(process.versions.node) ? process.execPath : undefined;
}
