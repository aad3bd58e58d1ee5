import { createHash } from "node:crypto";

const folder = "node_modules/";
const nameOf = (path) => path.slice(path.lastIndexOf(folder) + folder.length);
const isForeign = ([path, entry]) => path.includes(folder) && entry.link !== true;

/** Package URL of an npm package. Source: ECMA-427 (purl), type npm. */
function purlOf(name, version) {
  const [scope, rest] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return `pkg:npm/${scope === undefined ? "" : `${encodeURIComponent(scope)}/`}${rest}@${encodeURIComponent(version)}`;
}

/** The lock's hashes (base64, named as in Subresource Integrity) as CycloneDX names them (hexadecimal). */
function hashesOf(integrity) {
  const names = { sha1: "SHA-1", sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" };
  return integrity.split(/\s+/).map((one) => {
    const [, name, digest] = /^(sha\d+)-(.+)$/.exec(one);
    return { alg: names[name], content: Buffer.from(digest, "base64").toString("hex") };
  });
}

function componentOf([path, entry]) {
  const name = nameOf(path);
  const [group, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type: "library",
    "bom-ref": path,
    ...(group === undefined ? {} : { group }),
    name: short,
    version: entry.version,
    scope: entry.dev === true ? "excluded" : entry.optional === true ? "optional" : "required",
    ...(entry.integrity === undefined ? {} : { hashes: hashesOf(entry.integrity) }),
    ...(entry.license === undefined ? {} : { licenses: [licenceOf(entry.license)] }),
    purl: purlOf(name, entry.version),
  };
}

const licenceOf = (licence) => (/[\s()]/.test(licence) ? { expression: licence } : { license: { id: licence } });

/** Where `name` is found from `path`, as Node looks for it: the nearest `node_modules` on the way up. */
function resolve(packages, path, name) {
  const parts = path === "" ? [] : path.split("/");
  for (let length = parts.length; length >= 0; length -= 1) {
    if (parts[length - 1] === "node_modules") continue;
    const found = packages[[...parts.slice(0, length), "node_modules", name].join("/")];
    if (found !== undefined) {
      return found.link === true ? found.resolved : [...parts.slice(0, length), "node_modules", name].join("/");
    }
  }
  return undefined;
}

function dependencyOf(packages, [path, entry]) {
  const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies });
  const refs = names.map((name) => resolve(packages, path, name)).filter((ref) => ref !== undefined);
  return { ref: path === "" ? "suar" : path, dependsOn: [...new Set(refs)].sort((a, b) => (a < b ? -1 : 1)) };
}

/** A UUID of version 8 from the lock's own bytes: the same lock has the same list. Source: RFC 9562, section 5.8. */
function serialOf(lock) {
  const hex = createHash("sha256").update(JSON.stringify(lock)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * What Suar is made of, from its lock alone: every foreign package with version, hash, licence and what it needs.
 * `timestamp` is ISO 8601. What only builds and tests use has the scope `excluded`. Source: CycloneDX 1.6 (ECMA-424).
 */
export function billOfMaterials(lock, timestamp) {
  const { packages, name, version } = lock;
  const entries = Object.entries(packages);
  const own = entries.filter(([path, entry]) => path !== "" && !path.includes(folder) && entry.version !== undefined);
  const self = { type: "application", "bom-ref": "suar", name, version, licenses: [licenceOf(packages[""].license)] };
  const rooms = own.map(([path, entry]) => ({
    type: "library",
    "bom-ref": path,
    group: entry.name.split("/")[0],
    name: entry.name.split("/")[1],
    version: entry.version,
    ...(entry.license === undefined ? {} : { licenses: [licenceOf(entry.license)] }),
    purl: purlOf(entry.name, entry.version),
  }));
  const foreign = entries.filter(isForeign);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${serialOf(lock)}`,
    version: 1,
    metadata: { timestamp, component: { ...self, components: rooms } },
    components: foreign.map(componentOf),
    dependencies: [
      ["", { dependencies: Object.fromEntries(own.map(([, entry]) => [entry.name, ""])) }],
      ...own,
      ...foreign,
    ].map((entry) => dependencyOf(packages, entry)),
  };
}
