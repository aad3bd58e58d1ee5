/** Packages of a lock that would run a program of their own when they are installed: names with versions. */
export const withInstallScripts = (packages) =>
  Object.entries(packages)
    .filter(([path, entry]) => path.includes("node_modules/") && entry.hasInstallScript === true)
    .map(
      ([path, entry]) => `${path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)} ${entry.version}`,
    );
