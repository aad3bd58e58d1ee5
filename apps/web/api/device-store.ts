import { ApiError } from "./api-error.ts";

const name = "device";

/**
 * The browser's own small store of this node: the device's key and the id of the session. It is opened for each use, so
 * that several pages see the same and somebody who clears it is not resisted.
 * Errors: ApiError `insecure` where the browser keeps nothing.
 */
async function inStore<Value>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(name, mode);
    const asked = use(transaction.objectStore(name));
    return await new Promise((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve(asked.result));
      transaction.addEventListener("abort", () => reject(noStore(transaction.error)));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === "undefined") return reject(noStore());
    const opening = indexedDB.open("suar", 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(name));
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(noStore(opening.error)));
  });
}

const noStore = (cause?: unknown): ApiError => new ApiError({ code: "insecure", status: 0 }, { cause });

/** What is kept under `key`, if anything. */
export const readKept = <Value>(key: string): Promise<Value | undefined> =>
  inStore<Value | undefined>("readonly", (store) => store.get(key));

/** Keeps a value under `key`, in the place of what was there. */
export const keep = (key: string, value: unknown): Promise<unknown> =>
  inStore("readwrite", (store) => store.put(value, key));

/** Forgets what is kept under `key`. */
export const forget = (key: string): Promise<unknown> => inStore("readwrite", (store) => store.delete(key));

/** Keeps a value under `key` unless another page was first; gives back the one that stays. */
export async function keepFirst<Value>(key: string, value: Value): Promise<Value> {
  await inStore("readwrite", (store) => {
    const asked = store.get(key);
    asked.addEventListener("success", () => {
      if (asked.result === undefined) store.put(value, key);
    });
    return asked;
  });
  return (await readKept<Value>(key)) ?? value;
}
