import type { Saved } from "@suar/domain";
import { asApiError, type ApiError } from "../api/api-error.ts";

/** How a field stands: `untouched` was only read here, `unsaved` was typed and waits, `offline` waits for the node, `refused` waits for a person. */
export type SaveStanding =
  | { readonly kind: "untouched" | "saved" | "unsaved" | "saving" | "offline" }
  | { readonly kind: "refused"; readonly error: ApiError }
  | { readonly kind: "conflict"; readonly yours: unknown; readonly theirs: unknown; readonly by: string | null };

/** What a field holds here and now. */
export interface SaverState {
  readonly value: unknown;
  readonly standing: SaveStanding;
}

export interface SaverOptions {
  readonly value: unknown;
  /** The version that this page saw; 0 for a field that nobody has filled. */
  readonly base: number;
  /** Saves on the node. Errors: ApiError. */
  readonly save: (input: {
    readonly value: unknown;
    readonly base: number;
    readonly settles: boolean;
  }) => Promise<Saved>;
  /** From the last keystroke until it is saved. Milliseconds. */
  readonly delayMs?: number;
}

/** Whether something typed is not on the node's disk. */
export const isPending = ({ kind }: SaveStanding): boolean => kind !== "untouched" && kind !== "saved";

const usualDelayMs = 400;
const firstRetryMs = 1000;
const longestRetryMs = 15_000;

/**
 * Saves one field while somebody types, and never two saves of it at once. What was typed stays here until the node has
 * said that it is on its disk: a lost line is tried again by itself, a refusal waits with its words, and what a colleague
 * wrote meanwhile is shown beside one's own and overwritten by nobody.
 */
export class FieldSaver {
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  #state: SaverState;
  #base: number;
  #isSaving = false;
  #hasNewer = false;
  #settles = false;
  #retryMs = firstRetryMs;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#base = options.base;
    this.#state = { value: options.value, standing: { kind: "untouched" } };
  }

  readonly state = (): SaverState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** True while something typed here is not on the node's disk. */
  get isPending(): boolean {
    return isPending(this.#state.standing);
  }

  /** Takes what was typed; it is saved soon, or after the conflict that stands was settled. */
  readonly type = (value: unknown): void => {
    if (this.#state.standing.kind === "conflict") {
      this.#show({ value, standing: this.#state.standing });
      return;
    }
    this.#show({ value, standing: { kind: this.#isSaving ? "saving" : "unsaved" } });
    this.#hasNewer = true;
    this.#later(this.#options.delayMs ?? usualDelayMs);
  };

  /** Settles a conflict with what a person chose. */
  readonly settle = (value: unknown): void => {
    this.#settles = true;
    this.#hasNewer = true;
    this.#show({ value, standing: { kind: "unsaved" } });
    void this.flush();
  };

  /** Saves at once what waits. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#isSaving || !this.#hasNewer || this.#state.standing.kind === "conflict") return;
    this.#isSaving = true;
    this.#hasNewer = false;
    const { value } = this.#state;
    const settles = this.#settles;
    this.#show({ value, standing: { kind: "saving" } });
    try {
      this.#took(await this.#options.save({ value, base: this.#base, settles }));
      this.#settles = this.#settles && !settles;
      this.#retryMs = firstRetryMs;
    } catch (error) {
      this.#failed(asApiError(error));
    } finally {
      this.#isSaving = false;
    }
    if (this.#hasNewer && this.#state.standing.kind === "saving") await this.flush();
  };

  #took(saved: Saved): void {
    if (saved.kind === "saved") {
      this.#base = saved.version;
      this.#show({ value: this.#state.value, standing: { kind: this.#hasNewer ? "saving" : "saved" } });
      return;
    }
    this.#base = saved.theirs.version;
    const { yours, theirs } = saved;
    this.#show({
      value: this.#state.value,
      standing: { kind: "conflict", yours: yours.value, theirs: theirs.value, by: theirs.by },
    });
  }

  #failed(error: ApiError): void {
    this.#hasNewer = true;
    const mayPass = error.code === "offline" || error.code === "call.too_many" || error.status >= 500;
    if (!mayPass) {
      this.#show({ value: this.#state.value, standing: { kind: "refused", error } });
      return;
    }
    this.#show({ value: this.#state.value, standing: { kind: "offline" } });
    this.#later(this.#retryMs);
    this.#retryMs = Math.min(longestRetryMs, this.#retryMs * 2);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #show(state: SaverState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
