import { expect, test } from "vitest";
import { isShownPicture } from "./show-picture.ts";

test.each(["text/html", "image/svg+xml", "application/pdf", "image/gif", ""])("%s is not shown", (type) => {
  expect(isShownPicture(new Blob(["<script>x()</script>"], { type }))).toBe(false);
});

test.each(["image/jpeg", "image/png", "image/webp"])("%s is shown", (type) => {
  expect(isShownPicture(new Blob(["x"], { type }))).toBe(true);
});
