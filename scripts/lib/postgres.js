import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.js";
import { fail } from "./say.js";

/** Folder with `initdb` and `postgres`, 15 first because it is the oldest that Suar serves. */
export function findPostgresBin() {
  const base = "/usr/lib/postgresql";
  const versions = existsSync(base) ? readdirSync(base).filter((name) => Number(name) >= 15) : [];
  versions.sort((a, b) => Number(a) - Number(b));
  return versions.map((version) => join(base, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: there its own system user runs it. */
function asServerUser(program, args) {
  const isRoot = process.getuid?.() === 0;
  const options = { stdio: ["ignore", "ignore", "inherit"], cwd: "/" };
  return isRoot ? run("runuser", ["-u", "postgres", "--", program, ...args], options) : run(program, args, options);
}

/**
 * Starts a throw-away PostgreSQL on the loopback address; gives its URL, its folder and how to stop it. A `durable` one
 * waits for the disk at every commit, for measurements of what a save costs.
 */
export async function startPostgres({ durable = false } = {}) {
  const bin = findPostgresBin();
  const folder = mkdtempSync(join(tmpdir(), "suar-postgres-"));
  if (process.getuid?.() === 0) run("chown", ["postgres", folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const port = await freePort();
  if (
    asServerUser(join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]) !== 0
  ) {
    fail("the test PostgreSQL could not be created");
  }
  const settings = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = '${folder}'`,
    ...(durable ? ["shared_buffers = '1GB'", "max_wal_size = '4GB'"] : ["fsync = off", "full_page_writes = off"]),
    "max_connections = 200",
  ];
  writeFileSync(join(data, "postgresql.auto.conf"), `${settings.join("\n")}\n`);
  const control = (args) => asServerUser(join(bin, "pg_ctl"), ["-D", data, ...args]);
  if (control(["-w", "-t", "120", "-l", join(folder, "log"), "start"]) !== 0) fail("the test PostgreSQL did not start");
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    folder,
    stop() {
      control(["-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
