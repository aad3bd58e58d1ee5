import type { Case } from "@suar/domain";
import type { CodeList } from "@suar/domain/code-list";
import { findStatedField } from "@suar/domain/stated-fields";
import { elementStandingList, type ViewedElement, type ViewedValue } from "@suar/domain/palermo-view";
import { CircleCheck, CircleDashed, CircleMinus, Scale } from "lucide-react";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../ui/use-words.ts";
import { StatementText } from "./statement-card.tsx";
import { useLabel } from "./use-label.ts";

const icons = {
  stated: CircleCheck,
  contradicted: Scale,
  ruled_out: CircleMinus,
  not_stated: CircleDashed,
  not_needed: CircleMinus,
} as const;

interface ElementViewProps {
  readonly file: Case;
  readonly title: string;
  readonly element: ViewedElement<string>;
  /** Labels of the element's values. */
  readonly list: CodeList;
}

/** One element: how it stands in a word, and each value with the statements for it and against it. */
export function ElementView({ file, title, element, list }: ElementViewProps) {
  const t = useWords();
  const say = useLabel();
  const Icon = icons[element.standing];
  return (
    <section className="flex flex-col gap-2 rounded-normal border border-line p-4">
      <h3 className="font-semibold">{title}</h3>
      <p className="inline-flex items-center gap-2">
        <Icon size={18} aria-hidden="true" className="shrink-0" />
        {say(elementStandingList, element.standing)}
        {element.likelihood !== undefined && (
          <span className="text-small text-ink-soft">({t(`certainty.${element.likelihood}`)})</span>
        )}
      </p>
      <ul className="flex flex-col gap-2">
        {element.values.map((value) => (
          <li key={value.value}>
            <ValueView file={file} value={value} label={say(list, value.value)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ValueViewProps {
  readonly file: Case;
  readonly value: ViewedValue<string>;
  readonly label: string;
  /** Said beside the label, such as how much an indicator weighs. */
  readonly aside?: string;
}

/** One value with the statements behind it. */
export function ValueView({ file, value, label, aside }: ValueViewProps) {
  const t = useWords();
  const summary = [
    ...(value.statements.length > 0 ? [t("web.cases.view.for", { statements: value.statements.length })] : []),
    ...(value.against.length > 0 ? [t("web.cases.view.against", { statements: value.against.length })] : []),
  ].join(", ");
  return (
    <div className="border-s-2 border-line-strong ps-3">
      <p>
        {label}
        {aside !== undefined && <span className="text-small text-ink-soft"> ({aside})</span>}
      </p>
      <div className="text-small">
        <Disclosure summary={summary}>
          <Behind file={file} statements={value.statements} />
          {value.against.length > 0 && (
            <>
              <p className="mt-2 font-semibold">{t("web.cases.view.against.title")}</p>
              <Behind file={file} statements={value.against} />
            </>
          )}
        </Disclosure>
      </div>
    </div>
  );
}

/** The statements of some ids, each under its question. */
export function Behind({ file, statements }: { readonly file: Case; readonly statements: readonly string[] }) {
  const { locale } = useLanguage();
  return (
    <ul className="flex flex-col gap-2 text-body">
      {file.statements
        .filter(({ id }) => statements.includes(id))
        .map((statement) => (
          <li key={statement.id}>
            <p className="text-small text-ink-soft">
              {findStatedField(statement.field)?.labels[locale] ?? statement.field}
            </p>
            <StatementText field={statement.field} version={statement} />
          </li>
        ))}
    </ul>
  );
}
