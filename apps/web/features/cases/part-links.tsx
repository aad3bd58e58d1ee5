import type { Case } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { useWords } from "../../ui/use-words.ts";
import { type CasePart, caseParts, readCaseSearch } from "./case-search.ts";

interface PartLinksProps {
  readonly file: Case;
  readonly part: CasePart;
}

/** The parts of a case, each with an address of its own. */
export function PartLinks({ file, part }: PartLinksProps) {
  const t = useWords();
  const waiting = file.tasks.filter(({ doneAt }) => doneAt === null).length;
  return (
    <nav
      aria-label={t("web.cases.parts")}
      className="no-print border-b border-line [&+section]:border-t-0 [&+section]:pt-0"
    >
      <ul className="flex flex-wrap gap-x-1">
        {caseParts.map((each) => (
          <li key={each}>
            <Link
              to="."
              search={(before) => readCaseSearch({ ...before, part: each })}
              replace
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={each === part ? "page" : undefined}
              className="flex min-h-10 items-center gap-1 border-b-4 border-transparent px-3 text-ink no-underline hover:bg-sunk aria-[current=page]:border-link aria-[current=page]:font-semibold"
            >
              {t(`web.cases.part.${each}`)}
              {each === "work" && waiting > 0 && <span className="tabular-nums">({waiting})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
