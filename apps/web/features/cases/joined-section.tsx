import type { Case } from "@suar/domain";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { joinCase, partCase } from "../../api/cases.ts";
import { useUndo } from "../../app/undo.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CasePicker } from "./case-picker.tsx";
import { useCaseChange } from "./use-case-change.ts";

/** Cases that belong together with this one. Joining moves nothing, so parting loses nothing. */
export function JoinedSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const offerUndo = useUndo();
  const [isAdding, setAdding] = useState(false);
  const join = useCaseChange(
    file.id,
    (other: string) => joinCase(file.id, other),
    () => setAdding(false),
  );
  const part = useCaseChange(file.id, (other: string) => partCase(file.id, other));
  const takeApart = async (other: string): Promise<void> => {
    await part.mutateAsync(other);
    offerUndo({ words: t("web.cases.join.parted"), undo: () => join.mutateAsync(other) });
  };
  const failed = join.error ?? part.error;
  return (
    <Section
      title={t("web.cases.joined")}
      about={t("web.cases.joined.about")}
      actions={
        file.may.write &&
        !isAdding && (
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => setAdding(true)}>
            {t("web.cases.join")}
          </Button>
        )
      }
    >
      {isAdding && (
        <CasePicker
          action={t("web.cases.join.this")}
          chosen={[file.id, ...file.joinedCases.map(({ id }) => id)]}
          isBusy={join.isPending}
          onChoose={({ id }) => join.mutate(id)}
          onCancel={() => setAdding(false)}
        />
      )}
      {failed !== null && <ErrorNotice error={failed} />}
      {file.joinedCases.length === 0 && <p className="text-ink-soft">{t("web.cases.joined.none")}</p>}
      <ul className="flex flex-col gap-2">
        {file.joinedCases.map(({ id, number }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <Link to="/cases/$caseId" params={{ caseId: id }} search={{}} className="tabular-nums">
              <bdi>{sayCaseNumber(number)}</bdi>
            </Link>
            {file.may.write && (
              <Button look="quiet" isDisabled={part.isPending} onPress={() => void takeApart(id)}>
                {t("web.cases.join.part")}
                <span className="sr-only">: {sayCaseNumber(number)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
