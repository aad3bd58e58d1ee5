export { addDay } from "./add-day.ts";
export { createCollection } from "./create-collection.ts";
export { listCollections } from "./list-collections.ts";
export { readCollection } from "./read-collection.ts";
export { rebuildCollection } from "./rebuild-collection.ts";
export { readIntake } from "./read-intake.ts";
