import { expect, test } from "vitest";
import { siblingModule } from "./sibling-module.ts";

test("names the source beside a source and the built module beside a built one", () => {
  expect(siblingModule("./task", "file:///a/src/run.ts").href).toBe("file:///a/src/task.ts");
  expect(siblingModule("../b/task", "file:///a/dist/run.js?version=2").href).toBe("file:///a/b/task.js");
});
