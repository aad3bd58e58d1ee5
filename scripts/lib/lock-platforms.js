// The platform is the tail of the name, whatever stands before it: cli-linux-x64-musl, binding-win32-arm64-msvc.
const tail =
  /[-/.](darwin|linux|linuxmusl|win32|win|freebsd|android|openharmony|sunos|netbsd|openbsd|aix|wasm32)(?:-(x64|arm64|arm|ia32|ppc64|ppc64le|riscv64|s390x|loong64|mips64el|wasi))?(?:-(musl|gnu|musleabihf|gnueabihf|eabi|msvc))?$/;

/** Operating system, processor and C library named at the end of a package's name, or `undefined` when there is none. */
export function platformOf(name) {
  const match = tail.exec(name);
  if (match === null) return undefined;
  const [, system, cpu, libc] = match;
  if (system === "wasm32") return { cpu: ["wasm32"] };
  const os = { win: "win32", linuxmusl: "linux" }[system] ?? system;
  const musl = system === "linuxmusl" || libc?.startsWith("musl");
  return {
    os: [os],
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === "linux" && libc !== undefined ? { libc: [musl ? "musl" : "glibc"] } : {}),
  };
}

function isProvided(packages, parent, name) {
  for (let level = parent; ; level = level.slice(0, level.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    if (`${level === "" ? "" : `${level}/`}node_modules/${name}` in packages) return true;
    if (level === "") return false;
    if (!level.includes("node_modules/")) return `node_modules/${name}` in packages;
  }
}

/**
 * Entries that a lock's `packages` needs so that every optional platform package has one: `[path, entry]` pairs.
 * npm omits a platform package whose binary its registry does not have yet; `npm ci` then refuses the whole lock.
 */
export function missingPlatformPackages(packages) {
  const missing = new Map();
  for (const [parent, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (platform === undefined || isProvided(packages, parent, name)) continue;
      const version = range.replace(/^[\^~]/, "");
      missing.set(`node_modules/${name}`, {
        version,
        ...platform,
        ...(entry.dev === true ? { dev: true } : {}),
        optional: true,
      });
    }
  }
  return [...missing];
}
