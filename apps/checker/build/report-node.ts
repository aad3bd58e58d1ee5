import type { Plugin } from "vite";

/** Where a page that is published apart from a node sends reports, and who reads them. */
export interface ReportNode {
  /** `https://node.example.org/api/v1/offer-reports`. */
  readonly address: string;
  readonly receiver: string;
}

/**
 * Reads the publisher's wish from the environment of the build.
 * Shapes: `SUAR_REPORTS_ADDRESS` with `SUAR_REPORTS_RECEIVER`; undefined when neither is there.
 * Errors: RangeError for one without the other, or an address that is not https (this machine may be http).
 */
export function readReportNode(env: Readonly<Record<string, string | undefined>>): ReportNode | undefined {
  const { SUAR_REPORTS_ADDRESS: address, SUAR_REPORTS_RECEIVER: receiver } = env;
  if (address === undefined && receiver === undefined) return undefined;
  const url = URL.parse(address ?? "");
  const isPrivate = url?.protocol === "https:" || url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
  const isNode = isPrivate && url?.pathname === "/api/v1/offer-reports" && url.search === "" && url.hash === "";
  if (!isNode || receiver === undefined || receiver.trim() === "") {
    throw new RangeError(
      `SUAR_REPORTS_ADDRESS must be https://.../api/v1/offer-reports and SUAR_REPORTS_RECEIVER a name, got ${address} and ${receiver}`,
    );
  }
  return { address: url.href, receiver: receiver.trim() };
}

const ownOrigin = "connect-src 'self'";

/** Lets the built page call that one node, and says so in its `checker.json`; without a node nothing is changed. */
export function reportNode(node: ReportNode | undefined): Plugin {
  return {
    name: "suar-report-node",
    apply: "build",
    transformIndexHtml: (html) => {
      if (node === undefined) return html;
      if (!html.includes(ownOrigin)) throw new Error("report-node: index.html has no place for the node");
      return html.replace(ownOrigin, `${ownOrigin} ${new URL(node.address).origin}`);
    },
    generateBundle() {
      if (node === undefined) return;
      const source = `${JSON.stringify({ registers: [], reports: node }, undefined, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "checker.json", source });
    },
  };
}
