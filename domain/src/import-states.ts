/** How far an import is. In a module of its own: a browser asks for the list without the schemas. */
export const importStates = ["uploading", "uploaded", "queued", "running", "done", "failed", "stopped"] as const;
export type ImportState = (typeof importStates)[number];

/** Steps of the work on one import, in order; each leaves a checkpoint from which it goes on after a crash. */
export const importSteps = ["read", "fingerprint", "join", "verify", "cluster", "explain"] as const;
export type ImportStep = (typeof importSteps)[number];
