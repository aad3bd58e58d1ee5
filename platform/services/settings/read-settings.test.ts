import { SuarError } from "@suar/domain";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { describeSettings, readSettings } from "./index.ts";

const cwd = mkdtempSync(join(tmpdir(), "suar-settings-"));
const empty = mkdtempSync(join(tmpdir(), "suar-settings-"));
afterAll(() => {
  for (const dir of [cwd, empty]) rmSync(dir, { recursive: true });
});

function refusal(env: Record<string, string>, at = empty): SuarError {
  try {
    readSettings({ env, cwd: at });
  } catch (error) {
    if (error instanceof SuarError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe("settings are refused with field, value and way out", () => {
  test.each([
    ["SUAR_PORT", "80a"],
    ["SUAR_PORT", "70000"],
    ["SUAR_LOG", "loud"],
    ["SUAR_ORIGIN", "http://suar.example.org"],
    ["SUAR_ORIGIN", "https://suar.example.org/path"],
    ["SUAR_PROXY", "perhaps"],
    ["SUAR_UPLOAD_LIMIT_MB", "0"],
    ["SUAR_EXCHANGE_HOSTS", "https://node.example.org"],
    ["SUAR_EXCHANGE_LOOPBACK", "perhaps"],
    ["SUAR_OFFER_REPORTS_TO", "hotline"],
    ["SUAR_OFFER_REPORT_ORIGINS", "https://check.example.org,http://check.example.net"],
    ["SUAR_OFFER_REPORT_ORIGINS", "https://check.example.org/page"],
    ["SUAR_EXIT_ADDRESS", "weather.example.org"],
    ["SUAR_EXIT_ADDRESS", "http://weather.example.org"],
    ["SUAR_EXIT_ADDRESS", "javascript:alert(1)"],
    ["SUAR_EXIT_ADDRESS", "https://me:word@weather.example.org/"],
    ["SUAR_OIDC_ISSUER", "http://id.example.org"],
    ["SUAR_OIDC_ISSUER", "https://id.example.org/?a=b"],
    ["SUAR_OIDC_ISSUER", "https://me:word@id.example.org"],
  ])("%s=%s", (field, value) => {
    expect(refusal({ [field]: value })).toMatchObject({
      code: "settings.invalid",
      details: { setting: field, value, where: "environment" },
    });
  });

  test("a secret is never repeated", () => {
    const error = refusal({ SUAR_DATABASE_URL: "mysql://root:hunter2@db/suar" });
    expect(error.details).toMatchObject({ setting: "SUAR_DATABASE_URL", value: "***" });
    expect(error.message).not.toContain("hunter2");
  });

  test("a secret on the command line, where every user of the machine can read it", () => {
    const given = () =>
      readSettings({ env: {}, cwd: empty, overrides: { databaseUrl: "postgres://me:hunter2@db/suar" } });
    expect(given).toThrow(expect.objectContaining({ code: "settings.invalid" }));
    expect(given).not.toThrow("hunter2");
    expect(given).toThrow("SUAR_DATABASE_URL in the environment");
  });

  test("a misspelt variable is named with the one that was meant", () => {
    expect(refusal({ SUAR_DATABSE_URL: "postgres://db/suar" }).details).toMatchObject({
      setting: "SUAR_DATABSE_URL",
      expected: "SUAR_DATABASE_URL?",
    });
  });

  test("a host that others can reach needs the https address of its proxy", () => {
    expect(refusal({ SUAR_HOST: "0.0.0.0" }).details).toMatchObject({ setting: "SUAR_ORIGIN" });
    expect(refusal({ SUAR_HOST: "0.0.0.0", SUAR_ORIGIN: "http://127.0.0.1:8470" }).details).toMatchObject({
      setting: "SUAR_ORIGIN",
    });
    const env = { SUAR_HOST: "0.0.0.0", SUAR_ORIGIN: "https://suar.example.org" };
    expect(readSettings({ env, cwd: empty }).settings.origin).toBe("https://suar.example.org");
  });

  test("a service that signs people in is named whole or not at all, its secret in one place", () => {
    const issuer = "https://id.example.org";
    expect(refusal({ SUAR_OIDC_ISSUER: issuer }).details["setting"]).toBe("SUAR_OIDC_CLIENT_ID");
    expect(refusal({ SUAR_OIDC_CLIENT_ID: "suar" }).details["setting"]).toBe("SUAR_OIDC_ISSUER");
    const both = { SUAR_OIDC_SECRET: "hush", SUAR_OIDC_SECRET_FILE: "secret.txt" };
    const refused = refusal({ SUAR_OIDC_ISSUER: issuer, SUAR_OIDC_CLIENT_ID: "suar", ...both });
    expect(refused.details["setting"]).toBe("SUAR_OIDC_SECRET");
    expect(JSON.stringify(refused.details)).not.toContain("hush");
  });

  test("a client secret in the file of settings, which is copied and sent around", () => {
    writeFileSync(join(cwd, "suar.config.json"), '{ "oidcSecret": "hush" }');
    const refused = refusal({}, cwd);
    expect(refused.details).toMatchObject({ setting: "oidcSecret", value: "***" });
    expect(refused.message).not.toContain("hush");
  });

  test("an unknown key and a broken file name the file", () => {
    writeFileSync(join(cwd, "suar.config.json"), '{"prot": 1}');
    expect(refusal({}, cwd).details).toMatchObject({ setting: "prot", expected: "port?" });
    writeFileSync(join(cwd, "suar.config.json"), '{"port": ');
    expect(refusal({}, cwd).details).toMatchObject({
      setting: "suar.config.json",
      where: join(cwd, "suar.config.json"),
    });
  });
});

test("command line over environment over file over default, and each says where it came from", () => {
  writeFileSync(join(cwd, "suar.config.json"), '{"port": 1111, "log": "warn", "host": "localhost"}');
  const env = { SUAR_PORT: "2222", SUAR_LOG: "error", SUAR_DATABASE_URL: "postgres://me:secret@db:5432/suar" };
  const reading = readSettings({ env, cwd, overrides: { port: 3333 } });
  expect(reading.settings).toMatchObject({ port: 3333, log: "error", host: "localhost", uploadLimitMb: 2048 });
  expect(reading.settings.data).toBe(join(cwd, "suar-data"));
  expect(reading.sources).toMatchObject({ port: "command line", log: "environment", host: "file", data: "default" });
  const shown = describeSettings(reading);
  expect(shown.find((setting) => setting.name === "databaseUrl")?.value).toBe("postgres://***@db:5432/suar");
  expect(JSON.stringify(shown)).not.toContain("secret");
});

test("variables of tests and of the terminal are left alone", () => {
  const env = { SUAR_LANG: "id", SUAR_TEST_POSTGRES: "x", SUAR_ROUNDS: "3", PATH: "/bin" };
  expect(readSettings({ env, cwd: empty }).settings.port).toBe(8470);
});

test("any value of a variable is taken or refused by name, never a crash", () => {
  const names = ["SUAR_PORT", "SUAR_HOST", "SUAR_LOG", "SUAR_ORIGIN", "SUAR_DATABASE_URL", "SUAR_PROXY"];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string(), (name, value) => {
      try {
        readSettings({ env: { [name]: value }, cwd: empty });
      } catch (error) {
        expect(error).toBeInstanceOf(SuarError);
      }
    }),
  );
});
