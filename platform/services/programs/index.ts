export { authenticateProgram, type ProgramCall } from "./authenticate-program.ts";
export { listPrograms } from "./list-programs.ts";
export { makeProgram, type MadeProgram } from "./make-program.ts";
export { ProgramDoor } from "./program-door.ts";
export { recordOutOfScope } from "./record-out-of-scope.ts";
export { withdrawProgramsOf } from "./withdraw-programs-of.ts";
export { withdrawProgram } from "./withdraw-program.ts";
