import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type {
  Artefact,
  AskDuplicates,
  AssignCase,
  Case,
  CaseDecision,
  CaseNote,
  CasePerson,
  ChangeCase,
  CloseCase,
  DangerLevel,
  Duplicates,
  ErasePerson,
  FoundCases,
  GiveRole,
  NewArtefact,
  NewDecision,
  NewTask,
  Queue,
  QueueView,
  ReopenCase,
  SavedStatement,
  SaveStatement,
  ShutBody,
  ShutOut,
  StatementVersion,
  Task,
  Timeline,
  WithdrawStatement,
} from "@suar/domain";
import { queryOf, request } from "./request.ts";

/** One list of the queue; `danger` empty for every level. */
export interface WhichCases {
  readonly view: QueueView;
  readonly danger: DangerLevel | "";
}

/** Cases without what stands in them, in stretches; asked again every half minute: a life may be in danger. */
export const casesQuery = ({ view, danger }: WhichCases) =>
  infiniteQueryOptions({
    queryKey: ["cases", "list", view, danger],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      request<Queue>("GET", `/cases${queryOf({ view, danger, after: pageParam })}`, { signal }),
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 30_000,
  });

/** How many of the reader's own cases nobody has touched for longer than they should wait. */
export const dormantCasesQuery = queryOptions({
  queryKey: ["cases", "list", "mine-dormant"],
  queryFn: async ({ signal }) => {
    const { counts } = await request<Queue>("GET", `/cases${queryOf({ view: "dormant", limit: 1 })}`, { signal });
    return counts.mineDormant;
  },
  refetchInterval: 60_000,
});

/** One case, open; each reading is recorded, so it is not repeated because a window was looked at again. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["cases", "one", id],
    queryFn: ({ signal }) => request<Case>("GET", `/cases/${id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

/** What happened in a case before what the case itself tells, in stretches. */
export const timelineQuery = (id: string, after: string) =>
  infiniteQueryOptions({
    queryKey: ["cases", "timeline", id, after],
    initialPageParam: after,
    queryFn: ({ pageParam, signal }) =>
      request<Timeline>("GET", `/cases/${id}/timeline${queryOf({ after: pageParam })}`, { signal }),
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Every version of a statement, newest first. */
export const statementQuery = (id: string, statement: string) =>
  queryOptions({
    queryKey: ["cases", "statement", id, statement],
    queryFn: async ({ signal }) =>
      (await request<{ versions: StatementVersion[] }>("GET", `/cases/${id}/statements/${statement}`, { signal }))
        .versions,
    gcTime: 0,
  });

/** Who may be the one whose name or contact is typed; no name is told. Errors: ApiError `person.search_too_short`. */
export const duplicatesQuery = (asked: AskDuplicates) =>
  queryOptions({
    queryKey: ["cases", "duplicates", asked.by, asked.text],
    queryFn: ({ signal }) => request<Duplicates>("POST", "/cases/duplicates", { body: asked, signal }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Opens a case out of nothing. Errors: ApiError `key.locked`, `key.not_granted`. */
export const openCase = (): Promise<Case> => request("POST", "/cases", { body: {} });
/** Finds cases by number, name or contact; what is asked is kept nowhere. */
export const searchCases = (text: string): Promise<FoundCases> => request("POST", "/cases/search", { body: { text } });

/** Errors of changes of a head: ApiError `case.changed` when somebody changed it since `version`, `case.wrong_state`. */
export const changeCase = (id: string, body: ChangeCase): Promise<unknown> =>
  request("PATCH", `/cases/${id}`, { body });
export const assignCase = (id: string, body: AssignCase): Promise<unknown> =>
  request("PUT", `/cases/${id}/workers`, { body });
export const closeCase = (id: string, body: CloseCase): Promise<unknown> =>
  request("POST", `/cases/${id}/close`, { body });
export const reopenCase = (id: string, body: ReopenCase): Promise<unknown> =>
  request("POST", `/cases/${id}/reopen`, { body });
export const removeCase = (id: string): Promise<void> => request("DELETE", `/cases/${id}`);
export const restoreCase = (id: string): Promise<void> => request("POST", `/cases/${id}/restore`);
/** Erases a case for good. Errors: ApiError `session.forbidden` for a case of colleagues. */
export const eraseCase = (id: string, why: Pick<ErasePerson, "reason">): Promise<void> =>
  request("POST", `/cases/${id}/erase`, { body: why });

/** Puts a contact into a case, and takes it out again; it may stand in several. */
export const joinContact = (id: string, contact: string): Promise<void> =>
  request("PUT", `/cases/${id}/contacts/${contact}`);
export const partContact = (id: string, contact: string): Promise<void> =>
  request("DELETE", `/cases/${id}/contacts/${contact}`);
/** Says that two cases belong together, or no longer; nothing moves from one to the other. */
export const joinCase = (id: string, other: string): Promise<void> => request("PUT", `/cases/${id}/joined/${other}`);
export const partCase = (id: string, other: string): Promise<void> => request("DELETE", `/cases/${id}/joined/${other}`);

export const addCasePerson = (
  id: string,
  body: { readonly person: string; readonly roles: readonly GiveRole[] },
): Promise<{ persons: CasePerson[] }> => request("POST", `/cases/${id}/persons`, { body });
export const partCasePerson = (id: string, person: string): Promise<void> =>
  request("DELETE", `/cases/${id}/persons/${person}`);
export const giveRole = (id: string, person: string, body: GiveRole): Promise<unknown> =>
  request("POST", `/cases/${id}/persons/${person}/roles`, { body });
export const endRole = (id: string, role: string): Promise<void> => request("DELETE", `/cases/${id}/roles/${role}`);

/** Saves a statement; overwrites nobody. */
export const saveStatement = (id: string, statement: string, body: SaveStatement): Promise<SavedStatement> =>
  request("PUT", `/cases/${id}/statements/${statement}`, { body });
export const withdrawStatement = (id: string, statement: string, body: WithdrawStatement): Promise<void> =>
  request("POST", `/cases/${id}/statements/${statement}/withdraw`, { body });

export const decideCase = (id: string, body: NewDecision): Promise<CaseDecision> =>
  request("POST", `/cases/${id}/decisions`, { body });
export const addTask = (id: string, body: NewTask): Promise<{ tasks: Task[] }> =>
  request("POST", `/cases/${id}/tasks`, { body });
export const finishTask = (id: string, task: string): Promise<void> =>
  request("POST", `/cases/${id}/tasks/${task}/done`);
export const noteCase = (id: string, words: string): Promise<CaseNote> =>
  request("POST", `/cases/${id}/notes`, { body: { words } });
export const addArtefact = (id: string, body: NewArtefact): Promise<Artefact> =>
  request("POST", `/cases/${id}/artefacts`, { body });

/** Shuts a body out of a case. Errors: ApiError `session.forbidden`. */
export const shutOut = (id: string, body: ShutOut): Promise<{ shut: ShutBody[] }> =>
  request("POST", `/cases/${id}/shut`, { body });
export const letIn = (id: string, shut: string): Promise<{ shut: ShutBody[] }> =>
  request("DELETE", `/cases/${id}/shut/${shut}`);
