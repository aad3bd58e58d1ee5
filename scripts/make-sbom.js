#!/usr/bin/env node
// npm run sbom [FILE]: writes what this release is made of as CycloneDX JSON, to dist/suar.cdx.json unless told otherwise.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { root } from "./lib/root.js";
import { say } from "./lib/say.js";
import { billOfMaterials } from "./lib/sbom.js";

const file = resolve(process.argv[2] ?? join(root, "dist/suar.cdx.json"));
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
// Who builds a release twice gets the same file: reproducible-builds.org/specs/source-date-epoch.
const seconds = process.env.SOURCE_DATE_EPOCH;
const made = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
const bom = billOfMaterials(lock, made.toISOString());
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
say(`wrote ${file} (${bom.components.length} packages)`);
