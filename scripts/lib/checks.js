import { join } from "node:path";
import { root } from "./root.js";

const bin = (path) => join(root, "node_modules", path);

/** The checks of the whole tree that are not tests, in order: each is a name and the command that must end with 0. */
export const checks = (node) => [
  ["the lock names every platform's packages", node, [join(root, "scripts/complete-lock.js"), "--check"]],
  [
    "every dependency may be shipped and runs nothing when installed",
    node,
    [join(root, "scripts/check-dependencies.js")],
  ],
  ["every file is formatted", node, [bin("@biomejs/biome/bin/biome"), "format", "."]],
  // Before the linter: it follows types through what the compiler leaves.
  ["the compiler finds nothing", node, [bin("typescript/bin/tsc"), "-b"]],
  ["the linter finds nothing", node, [bin("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"]],
  ["no file, export or dependency is unused", node, [bin("knip/bin/knip.js")]],
];
