import type { AskEmergency, Emergency, EmergencyDeed } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

const lookAgainMs = 30_000;

/** The emergencies that the person may see, newest first. */
export const emergenciesQuery = queryOptions({
  queryKey: ["emergencies", "list"],
  queryFn: async ({ signal }) =>
    (await request<{ emergencies: Emergency[] }>("GET", "/emergencies", { signal })).emergencies,
  refetchInterval: lookAgainMs,
});

/** What the person has still to answer or to confirm, wherever they are. */
export const alarmsQuery = queryOptions({
  queryKey: ["emergencies", "alarms"],
  queryFn: async ({ signal }) =>
    (await request<{ alarms: Emergency[] }>("GET", "/emergencies/alarms", { signal })).alarms,
  refetchInterval: lookAgainMs,
});

/** One emergency with what was done in it. */
export const emergencyQuery = (id: string) =>
  queryOptions({
    queryKey: ["emergencies", "one", id],
    queryFn: ({ signal }) =>
      request<{ emergency: Emergency; deeds: EmergencyDeed[]; total: number }>("GET", `/emergencies/${id}`, { signal }),
  });

/** Asks for a further role. */
export const askEmergency = (input: AskEmergency): Promise<Emergency> =>
  request("POST", "/emergencies", { body: input });

/** Approves or refuses as the second person. */
export const answerEmergency = (id: string, answer: "approved" | "refused"): Promise<Emergency> =>
  request("POST", `/emergencies/${id}/answer`, { body: { answer } });

/** Confirms that the alarm was seen. */
export const acknowledgeEmergency = (id: string): Promise<Emergency> =>
  request("POST", `/emergencies/${id}/acknowledge`);

/** Ends the role, or takes one's own request back. */
export const endEmergency = (id: string): Promise<Emergency> => request("POST", `/emergencies/${id}/end`);

/** Reviews what was done, under the person's name. */
export const reviewEmergency = (id: string, words: string): Promise<Emergency> =>
  request("POST", `/emergencies/${id}/review`, { body: { words } });
