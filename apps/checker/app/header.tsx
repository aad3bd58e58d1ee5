import { type CheckerLocaleCode, checkerLocaleCodes, checkerLocales } from "@suar/i18n/checker";
import { leavePage } from "../device/leave-page.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "./words.ts";

interface HeaderProps {
  readonly onLocale: (locale: CheckerLocaleCode) => void;
}

const englishNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** A language in its own letters and, since a device may lack those, in English. */
function nameLocale(code: CheckerLocaleCode): string {
  const { endonym } = checkerLocales[code];
  const english = englishNames.of(code) ?? code;
  return /^\p{Script=Latin}/u.test(endonym) ? endonym : `${endonym} (${english})`;
}

/** Always in sight: the language, and the way out. */
export function Header({ onLocale }: HeaderProps) {
  const { say, locale } = useWords();
  return (
    <header className="top-bar no-print border-b border-line bg-paper">
      <div className="mx-auto flex max-w-page items-center gap-2 px-4 py-2">
        <span className="flex items-center gap-2 font-semibold text-beacon-strong">
          <img src="./mark.svg" alt="" width="24" height="24" />
          <span className="hidden text-ink pane:inline">Suar</span>
        </span>
        <label className="ms-auto flex min-w-0 items-center gap-2">
          <span className="sr-only">
            {say("app.language")} <span lang="en">(Language)</span>
          </span>
          <select
            className="w-32 rounded-normal border border-line-strong bg-raised px-2"
            value={locale}
            onChange={({ currentTarget }) => {
              const code = checkerLocaleCodes.find((each) => each === currentTarget.value);
              if (code !== undefined) onLocale(code);
            }}
          >
            {checkerLocaleCodes.map((code) => (
              <option key={code} value={code} lang={code}>
                {nameLocale(code)}
              </option>
            ))}
          </select>
        </label>
        <Button onPress={leavePage}>
          <Icon name="leave" />
          {say("app.leave")}
        </Button>
      </div>
    </header>
  );
}
