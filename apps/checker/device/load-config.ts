import { type CheckerConfig, emptyConfig, readConfig } from "../app/read-config.ts";

/** The publisher's `checker.json`; nothing chosen when it is not there, or the page is offline. */
export async function loadConfig(): Promise<CheckerConfig> {
  if (!navigator.onLine) return emptyConfig;
  try {
    const answer = await fetch("./checker.json");
    return answer.ok ? readConfig(await answer.json()) : emptyConfig;
  } catch {
    return emptyConfig;
  }
}
