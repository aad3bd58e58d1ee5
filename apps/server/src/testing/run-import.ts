import { filePreviewSchema, importSchema, type Import } from "@suar/domain";
import { demonstrationCsv } from "@suar/services/demonstration";
import { expect } from "vitest";
import type { TestApp, TestPerson } from "./build-app.ts";

/** A few planted rings among a few honest adverts: found in a second or two. */
export const smallFile = (): string => demonstrationCsv({ rings: 2, honest: 60, families: 1, ringSize: [12, 15] });

/** Uploads a file and gives its import. */
export async function upload(app: TestApp, as: TestPerson, body = smallFile(), name = "adverts.csv"): Promise<Import> {
  const answer = await app.request(`/api/v1/imports?name=${name}`, { method: "POST", as, body });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return importSchema.parse(await answer.json());
}

/** Uploads, starts with the suggested columns, and waits until nothing more happens. */
export async function runImport(app: TestApp, as: TestPerson, body = smallFile()): Promise<Import> {
  const { id } = await upload(app, as, body);
  const preview = await app.request(`/api/v1/imports/${id}/preview`, { as });
  const { suggested: mapping } = filePreviewSchema.parse(await preview.json());
  const started = await app.request(`/api/v1/imports/${id}/start`, { method: "POST", as, json: { mapping } });
  expect(started.status, await started.clone().text()).toBe(200);
  const events = await (await app.request(`/api/v1/imports/${id}/events`, { as })).text();
  const last = events.split("\n").findLast((line) => line.startsWith("data: ")) ?? "";
  return importSchema.parse(JSON.parse(last.slice("data: ".length)));
}
