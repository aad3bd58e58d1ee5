import { closeSync, fsyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** The inner parts of Emscripten's NODEFS that a real fsync needs; PGlite does not type them. */
interface NodeStream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface WithNodeFs {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: NodeStream) => number };
    realPath(node: unknown): string;
  };
}

/**
 * PGlite's file system with an fsync that reaches the disk: PGlite 0.5 has none, so a power cut could lose what it had
 * acknowledged (electric-sql/pglite#1107). It leans on inner parts; the version is pinned and every start tests it.
 */
export class DurableNodeFS extends NodeFS {
  /** How often a file or directory was truly synced since the start. */
  syncs = 0;

  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const ready = await super.init(...args);
    const before = ready.emscriptenOpts.preRun ?? [];
    const giveFsync = (module: unknown): void => {
      const { NODEFS } = module as WithNodeFs;
      NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined && process.platform === "win32") return 0; // it syncs no folders
        const fd = stream.nfd ?? openSync(NODEFS.realPath(stream.node), "r");
        try {
          fsyncSync(fd);
        } finally {
          if (fd !== stream.nfd) closeSync(fd);
        }
        this.syncs += 1;
        return 0;
      };
    };
    return { emscriptenOpts: { ...ready.emscriptenOpts, preRun: [...before, giveFsync] } };
  }
}
