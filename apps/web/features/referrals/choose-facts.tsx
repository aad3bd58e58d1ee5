import type {
  DisclosedClass,
  DisclosureAsker,
  DisclosureBasis,
  DisclosureCheck,
  DisclosurePurpose,
  FoldedField,
} from "@suar/domain";
import { disclosedClassOf, writtenClasses } from "@suar/domain/consents/disclosed-classes";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck, CircleSlash } from "lucide-react";
import { personQuery } from "../../api/persons.ts";
import { disclosuresQuery } from "../../api/referrals.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useClassWords } from "../consents/use-class-words.ts";
import { ChosenWords, ChosenFields } from "./class-facts.tsx";
import type { Chosen, WrittenClass } from "./referral-draft.ts";

interface ChooseFactsProps {
  readonly asked: {
    readonly person: string;
    readonly desk: string;
    readonly purpose: DisclosurePurpose;
    readonly askedBy: DisclosureAsker;
  };
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Kind by kind of what the purpose needs: on what it stands and what of it leaves, or why it is held back and what can be done. */
export function ChooseFacts({ asked, chosen, onChange }: ChooseFactsProps) {
  const t = useWords();
  const check = useQuery(disclosuresQuery(asked));
  const person = useQuery(personQuery(asked.person));
  const error = check.error ?? person.error;
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void check.refetch()} />;
  if (check.data === undefined || person.data === undefined) return <Skeleton lines={6} />;
  const { fields, may } = person.data;
  const readable = fields.filter((field) => field.state === "answered" && may.open.includes(field.class));
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="font-semibold">{t("web.referrals.facts")}</legend>
      <p className="text-small text-ink-soft">{t("web.referrals.facts.about")}</p>
      <ul className="flex flex-col gap-4">
        {check.data.classes.map(
          (each) =>
            each.basis !== null && (
              <li key={each.class}>
                <ClassPart
                  dataClass={each.class}
                  basis={each.basis}
                  fields={readable}
                  chosen={chosen}
                  onChange={onChange}
                />
              </li>
            ),
        )}
        {[...Map.groupBy(heldBack(check.data), ({ reason }) => reason)].map(([reason, classes]) => (
          <li key={reason}>
            <HeldBack classes={classes} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type ClassCheck = DisclosureCheck["classes"][number];

const heldBack = ({ classes }: DisclosureCheck): readonly ClassCheck[] => classes.filter(({ basis }) => basis === null);

/** Kinds that are held back for one reason, with what can be done about it. */
function HeldBack({ classes }: { readonly classes: readonly ClassCheck[] }) {
  const t = useWords();
  const say = useClassWords();
  const [first] = classes;
  if (first === undefined) return null;
  return (
    <div className="flex gap-2 border-s-4 border-line ps-3">
      <CircleSlash size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-soft" />
      <div className="min-w-0">
        <p className="font-semibold">{t("web.referrals.heldBack", { facts: say(classes.map((one) => one.class)) })}</p>
        {first.reason !== null && <p>{t(`disclosureDenial.${first.reason}`)}</p>}
        <p className="text-small text-ink-soft">{first.waysOut.map((way) => t(`wayOut.${way}`)).join(" ")}</p>
      </div>
    </div>
  );
}

interface ClassPartProps extends Pick<ChooseFactsProps, "chosen" | "onChange"> {
  readonly dataClass: DisclosedClass;
  readonly basis: DisclosureBasis;
  readonly fields: readonly FoldedField[];
}

function ClassPart({ dataClass, basis, fields, chosen, onChange }: ClassPartProps) {
  const t = useWords();
  const label = t(`disclosedClass.${dataClass}`);
  const written = writtenClasses.find((each): each is WrittenClass => each === dataClass);
  return (
    <div className="flex gap-2 border-s-4 border-link ps-3">
      <CircleCheck size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-link" />
      <div className="flex min-w-0 grow flex-col gap-2">
        <p>
          <span className="font-semibold">{label}</span>{" "}
          <span className="text-small text-ink-soft">
            {t("web.referrals.standsOn")} {t(`disclosureBasis.${basis}`)}
          </span>
        </p>
        {written === undefined ? (
          <ChosenFields
            fields={fields.filter((field) => disclosedClassOf(field.class) === dataClass)}
            chosen={chosen.fields}
            onChange={(next) => onChange({ ...chosen, fields: next })}
          />
        ) : (
          <ChosenWords
            label={label}
            words={chosen.words[written]}
            onChange={(next) => onChange({ ...chosen, words: { ...chosen.words, [written]: next } })}
          />
        )}
      </div>
    </div>
  );
}
