import { isUuidV7 } from "@suar/domain";
import { z } from "zod";

/** How much is written to the log. */
export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;

const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

const isPostgres = (text: string): boolean => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? "");

/** A public origin is https without a path; only this machine itself may be spoken to in the clear. */
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && url.origin === text && (url.protocol === "https:" || isLoopback(url.hostname));
};

const hostList = z
  .string()
  .max(4000)
  .transform((text) =>
    text
      .split(",")
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one !== ""),
  )
  .refine((hosts) => hosts.every((host) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host)));

const originList = z
  .string()
  .max(4000)
  .transform((text) =>
    text
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  )
  .refine((origins) => origins.every(isOrigin));

/** An issuer is an https address without query (OpenID Connect Discovery 1.0, 2); in the clear on this machine only. */
const isIssuer = (text: string): boolean => {
  const url = URL.parse(text);
  const isPlain = url !== null && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  return isPlain && (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname)));
};

/** A page of some site, https; in the clear on this machine only. */
const isPage = (text: string): boolean => {
  const url = URL.parse(text);
  const isPlain = url !== null && url.username === "" && url.password === "";
  return isPlain && (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname)));
};

/** True for names and addresses that never leave this machine. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);

/**
 * Every setting of a node, once: variable, check, what a right value is, default. File, environment, `doctor` and the
 * README's table are made from it. `secret` values are never shown.
 */
export const settingDefinitions = {
  data: {
    env: "SUAR_DATA",
    schema: z.string().trim().min(1),
    expected: "a folder on a local disk",
    byDefault: "suar-data",
    secret: false,
  },
  databaseUrl: {
    env: "SUAR_DATABASE_URL",
    schema: z.string().refine(isPostgres).optional(),
    expected: "postgres://user:password@host:port/database, or nothing for the embedded database",
    byDefault: undefined,
    secret: true,
  },
  host: {
    env: "SUAR_HOST",
    schema: z.string().trim().min(1).max(253),
    expected: "an address or name of this machine",
    byDefault: "127.0.0.1",
    secret: false,
  },
  port: {
    env: "SUAR_PORT",
    schema: whole(0, 65_535),
    expected: "a whole number from 0 to 65535 (0: any free port)",
    byDefault: 8470,
    secret: false,
  },
  log: {
    env: "SUAR_LOG",
    schema: z.enum(logLevels),
    expected: logLevels.join(", "),
    byDefault: "warn",
    secret: false,
  },
  origin: {
    env: "SUAR_ORIGIN",
    schema: z.string().refine(isOrigin).optional(),
    expected: "the https address people type, without a path: https://suar.example.org",
    byDefault: undefined,
    secret: false,
  },
  proxy: {
    env: "SUAR_PROXY",
    schema: z.stringbool().or(z.boolean()),
    expected: "true when a proxy of yours sets X-Forwarded-For, else false",
    byDefault: false,
    secret: false,
  },
  uploadLimitMb: {
    env: "SUAR_UPLOAD_LIMIT_MB",
    schema: whole(1, 1_048_576),
    expected: "megabytes (MiB) from 1 to 1048576",
    byDefault: 2048,
    secret: false,
  },
  requestsPerMinute: {
    env: "SUAR_REQUESTS_PER_MINUTE",
    schema: whole(1, 1_000_000),
    expected: "requests a minute from one address, from 1 to 1000000",
    byDefault: 600,
    secret: false,
  },
  exchangeHosts: {
    env: "SUAR_EXCHANGE_HOSTS",
    schema: hostList,
    expected: "names of partners' nodes inside a private network, separated by commas",
    byDefault: "",
    secret: false,
  },
  exchangeLoopback: {
    env: "SUAR_EXCHANGE_LOOPBACK",
    schema: z.stringbool().or(z.boolean()),
    expected: "true when partners' nodes run on this very machine, for tests and demonstrations, else false",
    byDefault: false,
    secret: false,
  },
  offerReportsTo: {
    env: "SUAR_OFFER_REPORTS_TO",
    schema: z.string().refine(isUuidV7).optional(),
    expected: "the number of the organisation here that takes reports of offers from the public, as its inbox shows it",
    byDefault: undefined,
    secret: false,
  },
  offerReportOrigins: {
    env: "SUAR_OFFER_REPORT_ORIGINS",
    schema: originList,
    expected: "https origins of other sites that publish the offer checker and may send reports, separated by commas",
    byDefault: "",
    secret: false,
  },
  exitAddress: {
    env: "SUAR_EXIT_ADDRESS",
    schema: z.string().max(2000).refine(isPage).optional(),
    expected: "the https address of a harmless page, such as a weather report; nothing: an empty page",
    byDefault: undefined,
    secret: false,
  },
  oidcIssuer: {
    env: "SUAR_OIDC_ISSUER",
    schema: z.string().refine(isIssuer).optional(),
    expected: "the https address of the service that signs people in, as its administrator names its issuer",
    byDefault: undefined,
    secret: false,
  },
  oidcClientId: {
    env: "SUAR_OIDC_CLIENT_ID",
    schema: z.string().trim().min(1).max(200).optional(),
    expected: "the name under which this node is entered there",
    byDefault: undefined,
    secret: false,
  },
  oidcSecret: {
    env: "SUAR_OIDC_SECRET",
    schema: z.string().trim().min(1).max(1000).optional(),
    expected: "the password of that entry, in the environment only",
    byDefault: undefined,
    secret: true,
    onlyEnvironment: true,
  },
  oidcSecretFile: {
    env: "SUAR_OIDC_SECRET_FILE",
    schema: z.string().trim().min(1).optional(),
    expected: "a file with that password and nothing else, instead of SUAR_OIDC_SECRET",
    byDefault: undefined,
    secret: false,
  },
  oidcName: {
    env: "SUAR_OIDC_NAME",
    schema: z.string().trim().min(1).max(60).optional(),
    expected: "what people call that service, for the button on the sign-in page",
    byDefault: undefined,
    secret: false,
  },
} as const;

export type SettingName = keyof typeof settingDefinitions;

/** All names, in the order in which they are shown. */
export const settingNames = Object.keys(settingDefinitions) as readonly SettingName[];

/** What a node runs by. `data` is an absolute path. Made by `readSettings` only, so it is always right. */
export type Settings = {
  readonly [Name in SettingName]: z.output<(typeof settingDefinitions)[Name]["schema"]>;
};

/** Where a value came from. */
export type SettingSource = "command line" | "environment" | "file" | "default";
