import { loadCheckerWords } from "@suar/i18n/checker";
import { render } from "preact";
import { App } from "./app/app.tsx";
import { chooseLocale } from "./app/choose-locale.ts";
import "./ui/styles.css";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");

// A browser that kept the page whole for its "back" would show somebody else's offer.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

const locale = chooseLocale(location.hash, navigator.languages);
const words = await loadCheckerWords(locale);
render(<App initial={{ locale, words }} />, place);
