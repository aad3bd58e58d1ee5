import type { SignedInDevice } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { forgetSession } from "./call-proof.ts";
import { request } from "./request.ts";

/** Where the person is signed in, this device first. */
export const devicesQuery = queryOptions({
  queryKey: ["devices"],
  queryFn: async ({ signal }) => (await request<{ devices: SignedInDevice[] }>("GET", "/devices", { signal })).devices,
});

/** Gives a device the person's own name for it. */
export const renameDevice = (id: string, name: string): Promise<void> =>
  request("POST", `/devices/${id}/name`, { body: { name } });

/** Signs one device out. */
export const signOutDevice = (id: string): Promise<void> => request("DELETE", `/devices/${id}`);

/** Signs every device out, this one too. */
export async function signOutEverywhere(): Promise<void> {
  await request("DELETE", "/devices");
  await forgetSession();
}
