/** What a call of one route needs to get past its validators. `{id}` and the like are filled with ids of nothing. */
export interface RouteCall {
  readonly json?: unknown;
  readonly query?: string;
  readonly body?: string;
  /** Who may call it: `reader` is everybody signed in, `worker` all but viewers. */
  readonly for: "anybody" | "reader" | "worker";
}

const mapping = { id: "id", text: "text", time: null, account: null };
const campaign = "0123456789ab";

/** Every route of the API. A test compares it with the API's description, so a new route cannot be forgotten here. */
export const routeTable: Readonly<Record<string, RouteCall>> = {
  "get /api/v1/node": { for: "anybody" },
  "post /api/v1/node/claim": {
    for: "anybody",
    json: { token: "x".repeat(43), organisation: "O", name: "N", email: "n@o.example", password: "long enough pw" },
  },
  "post /api/v1/sessions": { for: "anybody", json: { email: "n@o.example", password: "wrong" } },
  "get /api/v1/sessions/current": { for: "reader" },
  "delete /api/v1/sessions/current": { for: "reader" },
  "get /api/v1/imports": { for: "reader" },
  "post /api/v1/imports": { for: "worker", query: "?name=a.csv", body: "id,text\n1,a\n" },
  "get /api/v1/imports/{id}": { for: "reader" },
  "delete /api/v1/imports/{id}": { for: "worker" },
  "get /api/v1/imports/{id}/preview": { for: "reader" },
  "post /api/v1/imports/{id}/start": { for: "worker", json: { mapping } },
  "post /api/v1/imports/{id}/stop": { for: "worker" },
  "post /api/v1/imports/{id}/restore": { for: "worker" },
  "get /api/v1/imports/{id}/events": { for: "reader" },
  "get /api/v1/imports/{id}/rejects": { for: "worker" },
  "get /api/v1/imports/{id}/campaigns": { for: "reader" },
  "get /api/v1/imports/{id}/export": { for: "worker" },
  "get /api/v1/imports/{id}/campaigns/{campaign}": { for: "reader" },
  "get /api/v1/imports/{id}/campaigns/{campaign}/records": { for: "reader" },
  "get /api/v1/imports/{id}/campaigns/{campaign}/export": { for: "worker" },
  "get /api/v1/leads": { for: "reader" },
  "post /api/v1/leads": { for: "worker", json: { importId: "none", campaign } },
  "get /api/v1/leads/export": { for: "worker" },
  "get /api/v1/leads/{id}": { for: "reader" },
  "delete /api/v1/leads/{id}": { for: "worker" },
  "post /api/v1/leads/{id}/restore": { for: "worker" },
  "post /api/v1/leads/{id}/notes": { for: "worker", json: { text: "a", version: 1 } },
  "post /api/v1/leads/{id}/decisions": {
    for: "worker",
    json: { verdict: "useful", reason: "new_pattern", words: "", version: 1 },
  },
  "post /api/v1/leads/{id}/decisions/{decision}/withdraw": { for: "worker", json: { version: 1 } },
  "get /api/v1/leads/{id}/export": { for: "worker" },
};

/** Method and address of a route, with ids filled in. */
export function callOf(
  route: string,
  ids: { readonly importId?: string; readonly leadId?: string; readonly campaign?: string } = {},
): { readonly method: string; readonly path: string } {
  const [method = "get", pattern = ""] = route.split(" ");
  const nothing = "0190a000-0000-7000-8000-000000000000";
  const id = pattern.includes("/imports/") ? ids.importId : ids.leadId;
  const path = pattern
    .replace("{id}", id ?? nothing)
    .replace("{campaign}", ids.campaign ?? campaign)
    .replace("{decision}", nothing);
  return { method: method.toUpperCase(), path: path + (routeTable[route]?.query ?? "") };
}
