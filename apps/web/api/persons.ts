import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type {
  CorrectField,
  ErasePerson,
  FoundPersons,
  GiveReason,
  NewField,
  OpenPerson,
  Person,
  PersonRow,
  SearchPersons,
} from "@suar/domain";
import { ApiError } from "./api-error.ts";
import { proofHeader } from "./call-proof.ts";
import { readProblem } from "./read-problem.ts";
import { queryOf, request } from "./request.ts";

export const personLists = ["all", "mine", "removed"] as const;
export type PersonList = (typeof personLists)[number];

const rowsPerPage = 100;

/** People without identity, last changed first, fetched in stretches of 100. */
export const personsQuery = (which: PersonList) =>
  infiniteQueryOptions({
    queryKey: ["persons", "list", which],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<{ persons: PersonRow[]; total: number }>(
        "GET",
        `/persons${queryOf({ which, offset: pageParam, limit: rowsPerPage })}`,
        { signal },
      ),
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((count, page) => count + page.persons.length, 0);
      return shown < last.total && last.persons.length > 0 ? shown : undefined;
    },
  });

/** One person, folded. What is opened is never kept here. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ["persons", "one", id],
    queryFn: ({ signal }) => request<Person>("GET", `/persons/${id}`, { signal }),
  });

/** Records a person with what is known. Errors: ApiError `key.locked`, `key.not_granted`. */
export const recordPerson = (fields: readonly NewField[]): Promise<Person> =>
  request("POST", "/persons", { body: { fields } });

/** Finds people; that it was done is recorded. Errors: ApiError `person.search_too_short`, `person.too_many_openings`. */
export const searchPersons = (asked: SearchPersons): Promise<FoundPersons> =>
  request("POST", "/persons/search", { body: asked });

/** Opens who a person is. Errors: ApiError `key.locked`, `person.too_many_openings`, `key.missing`. */
export const openPerson = (id: string, why: GiveReason): Promise<OpenPerson> =>
  request("POST", `/persons/${id}/open`, { body: why });

/** Adds a fact. Errors: ApiError `person.changed` when somebody changed the person since `version`. */
export const addField = (id: string, field: NewField, version: number): Promise<Person> =>
  request("POST", `/persons/${id}/fields`, { body: { field, version } });

/** Corrects a fact. Errors: as `addField`. */
export const correctField = (id: string, field: string, change: CorrectField, version: number): Promise<Person> =>
  request("POST", `/persons/${id}/fields/${field}/corrections`, { body: { change, version } });

/** Works with a person from now on. Errors: as `addField`. */
export const takeOverPerson = (id: string, version: number): Promise<Person> =>
  request("POST", `/persons/${id}/take-over`, { body: { version } });

/** Removes a person. They can be brought back for 30 days. */
export const removePerson = (id: string): Promise<void> => request("DELETE", `/persons/${id}`);

/** Brings a removed person back. */
export const restorePerson = (id: string): Promise<Person> => request("POST", `/persons/${id}/restore`);

/** Erases a person for good. */
export const erasePerson = (id: string, why: ErasePerson): Promise<void> =>
  request("POST", `/persons/${id}/erase`, { body: why });

/** Sends a picture of a face as it is. Errors: ApiError `file.unknown_kind`, `call.too_large`, `person.changed`. */
export async function addFace(
  id: string,
  file: Blob,
  about: Pick<NewField, "source" | "certainty">,
  version: number,
): Promise<Person> {
  const path = `/api/v1/persons/${id}/faces${queryOf({ ...about, version })}`;
  const headers = { "x-suar": "1", "content-type": "application/octet-stream", ...(await proofHeader("POST", path)) };
  return (await answerOf(fetch(path, { method: "POST", headers, body: file }))).json() as Promise<Person>;
}

/** The picture of a face that was opened in the last five minutes. Errors: ApiError `person.not_found`. */
export async function fetchFace(id: string, field: string, opening: string): Promise<Blob> {
  const path = `/api/v1/persons/${id}/fields/${field}/picture${queryOf({ opening })}`;
  return (await answerOf(fetch(path, { headers: await proofHeader("GET", path), cache: "no-store" }))).blob();
}

async function answerOf(asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch((error: unknown) => {
    throw new ApiError({ code: "offline", status: 0 }, { cause: error });
  });
  if (!response.ok) throw readProblem(response.status, await response.text());
  return response;
}
