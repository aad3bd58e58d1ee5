#!/usr/bin/env node
// npm start: install what is missing, build what changed, open a node with demonstration data.
import { join } from "node:path";
import { ensureInstalled } from "./lib/ensure-installed.js";
import { ensureWebBuilt } from "./lib/ensure-web.js";
import { root } from "./lib/root.js";
import { become } from "./lib/run.js";
import { say } from "./lib/say.js";

const node = ensureInstalled();
ensureWebBuilt(node);
say("starting a node with demonstration data; stop it with Ctrl+C");
become(node, [join(root, "apps/cli/bin/suar.js"), "serve", "--demonstration", ...process.argv.slice(2)]);
