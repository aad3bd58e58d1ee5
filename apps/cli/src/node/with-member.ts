import { deviceKeySchema } from "@suar/domain";
import { SuarError } from "@suar/domain/errors";
import type { Database } from "@suar/database";
import type { Translator } from "@suar/i18n";
import { finishSignIn, openSignInDesk } from "@suar/services/credentials";
import { authenticate, signIn, signOut, type Actor } from "@suar/services/sessions";
import type { Settings } from "@suar/services/settings";
import { generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { UsageError } from "../errors/usage-error.ts";
import type { Host } from "../host.ts";
import { askSecret, canAsk } from "./ask-secret.ts";
import { nodeSettings, requireNode } from "./node-settings.ts";
import { withDatabase } from "./with-database.ts";

/** Who calls, and where from: the options of `memberOptions`. */
export interface MemberCall {
  readonly command: string;
  readonly options: {
    readonly data?: string | undefined;
    readonly as?: string | undefined;
    readonly "password-file"?: string | undefined;
    readonly code?: string | undefined;
    readonly organisation?: string | undefined;
  };
  readonly host: Host;
  readonly translate: () => Promise<Translator>;
}

/** A node's database, open, for somebody who signed in. */
export interface MemberWork {
  readonly database: Database;
  readonly actor: Actor;
  readonly settings: Settings;
}

/**
 * Does one piece of work on a node's database as a person of it: signs in as the workplace does, with password and code,
 * and signs out whatever happens. The password is never taken from the command line, where every user of the machine can
 * read it. Errors: `UsageError`; `data.missing`, `data.locked`; `session.wrong_credentials`, `sign_in.code_wrong`.
 */
export async function withMember<Result>(
  call: MemberCall,
  work: (work: MemberWork) => Promise<Result>,
): Promise<Result> {
  const { options, host, command } = call;
  if (options.as === undefined) throw new UsageError("cli.usage.missingOption", { option: "--as" }, command);
  const email = options.as;
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  const password = await readPassword(call);
  return withDatabase(settings, async (database) => {
    const { transaction } = database;
    const account = { email, password, organisationId: options.organisation };
    const { token } = await signIn(transaction, { ...account, device: thisMachine() });
    const { actor: first } = await transaction((tx) => authenticate(tx, token, { finishing: true }));
    try {
      if (first.unfinished === true) {
        const { seal } = await openSignInDesk(settings);
        await finishSignIn(transaction, first, { code: await readCode(call), seal });
      }
      const { actor } = await transaction((tx) => authenticate(tx, token));
      return await work({ database, actor, settings });
    } finally {
      await transaction((tx) => signOut(tx, first));
    }
  });
}

/** A key that is thrown away: nobody calls with this session from elsewhere. */
function thisMachine() {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { key: deviceKeySchema.parse(publicKey.export({ format: "jwk" })), name: "suar", place: "machine" } as const;
}

async function readPassword({ options, host, command, translate }: MemberCall): Promise<string> {
  const path = options["password-file"];
  if (path !== undefined) {
    const text = await readFile(path, "utf8").catch((cause: unknown) => {
      throw new SuarError("input.missing", { file: path }, { cause });
    });
    return text.replace(/\r?\n$/, "");
  }
  if (!canAsk(host)) throw new UsageError("cli.usage.missingOption", { option: "--password-file FILE" }, command);
  return askSecret(host, (await translate()).t("cli.member.askPassword", { email: options.as ?? "" }));
}

async function readCode({ options, host, command, translate }: MemberCall): Promise<string> {
  if (options.code !== undefined) return options.code;
  if (!canAsk(host)) throw new UsageError("cli.usage.missingOption", { option: "--code" }, command);
  return askSecret(host, (await translate()).t("cli.member.askCode"));
}
