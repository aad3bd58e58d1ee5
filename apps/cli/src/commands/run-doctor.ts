import { describeSettings } from "@suar/services/settings";
import type { Call } from "../call/command.ts";
import { checkClock } from "../doctor/check-clock.ts";
import { checkDatabase } from "../doctor/check-database.ts";
import { checkDisk } from "../doctor/check-disk.ts";
import { checkFolder } from "../doctor/check-folder.ts";
import { checkLanguages } from "../doctor/check-languages.ts";
import { checkRuntime } from "../doctor/check-runtime.ts";
import type { Check, Finding } from "../doctor/finding.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { nodeOptions } from "../node/node-options.ts";
import { hasNode, nodeSettings } from "../node/node-settings.ts";

const always: readonly Check[] = [checkRuntime, checkLanguages];
const ofNode: readonly Check[] = [checkFolder, checkDisk, checkClock, checkDatabase];

/**
 * `suar doctor`: one line a check, with what to do where something is wrong. Ends with 1 when something does not work;
 * what works but should be mended is a warning and leaves 0.
 */
export async function runDoctor({ options, host, translate }: Call<typeof nodeOptions>): Promise<ExitStatus> {
  const translator = await translate();
  const { t } = translator;
  const reading = nodeSettings(host, options);
  const { settings } = reading;
  const say = ({ state, sentence }: Finding): void => {
    host.stdout.write(`${t(`cli.doctor.${state}`).padEnd(8)}${sentence}\n`);
  };
  let isBroken = false;
  const run = async (checks: readonly Check[]): Promise<void> => {
    for (const check of checks) {
      for (const finding of await check({ settings, translator })) {
        isBroken ||= finding.state === "bad";
        say(finding);
      }
    }
  };

  await run(always);
  for (const { env, value, source } of describeSettings(reading)) {
    say({ state: "good", sentence: t("cli.doctor.setting", { env, value: value ?? "-", source }) });
  }
  if (hasNode(settings)) await run(ofNode);
  else host.stdout.write(`${t("cli.doctor.noNode", { dir: settings.data })}\n`);
  return isBroken ? 1 : 0;
}
