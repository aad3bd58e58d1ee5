import { queryOptions } from "@tanstack/react-query";
import type { Collection, CollectionRow, CreateCollection, Intake } from "@suar/domain";
import { request } from "./request.ts";

/** All collections, newest first. */
export const collectionsQuery = queryOptions({
  queryKey: ["collections"],
  queryFn: async ({ signal }) =>
    (await request<{ collections: CollectionRow[] }>("GET", "/collections", { signal })).collections,
});

/** One collection with its days. */
export const collectionQuery = (id: string) =>
  queryOptions({
    queryKey: ["collections", id],
    queryFn: ({ signal }) => request<Collection>("GET", `/collections/${id}`, { signal }),
  });

/** What the newest day brought. */
export const intakeQuery = (id: string) =>
  queryOptions({
    queryKey: ["collections", id, "intake"],
    queryFn: ({ signal }) => request<Intake>("GET", `/collections/${id}/intake`, { signal }),
  });

/** Builds a collection anew whose building failed. */
export const rebuildCollection = (id: string): Promise<Collection> => request("POST", `/collections/${id}/rebuild`);

/** Begins a collection. */
export const createCollection = (given: CreateCollection): Promise<Collection> =>
  request("POST", "/collections", { body: given });
