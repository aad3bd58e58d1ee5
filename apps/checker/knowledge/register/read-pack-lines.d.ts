import { type RegisterEntry, type RegisterPack } from "./pack-format.ts";
/** The pack in unpacked JSON lines; `undefined` when a line is not of the form. Errors: none. */
export declare function readPackLines(text: string): RegisterPack | undefined;
/** One entry from its strings, in the order of `entryFields`; an empty string is a field that is not there. */
export declare function readEntry(strings: unknown): RegisterEntry | undefined;
//# sourceMappingURL=read-pack-lines.d.ts.map
