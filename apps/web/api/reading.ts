import type { Reading, ReadText } from "@suar/domain";
import { request } from "./request.ts";

/** Has one text read. Nothing of it is kept there, and no cache of ours keeps it here. */
export const readOneText = (input: ReadText): Promise<Reading> => request("POST", "/read", { body: input });
