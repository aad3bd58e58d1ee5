import { claimNodeSchema, SuarError } from "@suar/domain";
import { offerOrganisation } from "@suar/services/sessions";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nodeAddress } from "../node/node-address.ts";
import type { nodeOptions } from "../node/node-options.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { withDatabase } from "../node/with-database.ts";

/**
 * `suar organisation add NAME`: prepares a further organisation and prints its one-time link. Whoever runs the node makes
 * room and no more: the organisation, its administrator and its key come to be with whoever opens the link.
 */
export async function runOrganisationAdd({
  operands: [given = ""],
  options,
  host,
  translate,
}: Call<typeof nodeOptions>): Promise<ExitStatus> {
  const name = claimNodeSchema.shape.organisation.safeParse(given);
  if (!name.success) throw new SuarError("call.invalid", { field: "NAME" });
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  const { token } = await withDatabase(settings, ({ transaction }) =>
    transaction((tx) => offerOrganisation(tx, name.data)),
  );
  host.stdout.write(`${nodeAddress(settings)}/claim#${token}\n`);
  const { t } = await translate();
  host.stderr.write(`${t("cli.organisation.made")}\n`);
  return 0;
}
