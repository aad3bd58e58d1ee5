import type { Check } from "./finding.ts";

/** Which Node runs, and whether it has the Argon2 that passwords need. */
export const checkRuntime: Check = async ({ translator: { t } }) => {
  const { argon2 } = (await import("node:crypto")) as { argon2?: unknown };
  const node = process.versions.node;
  return typeof argon2 === "function"
    ? [{ state: "good", sentence: t("cli.doctor.runtime", { node, platform: `${process.platform} ${process.arch}` }) }]
    : [{ state: "bad", sentence: t("cli.doctor.runtimeOld", { node }) }];
};
