import type { Case, Statement, StatementVersion, WithdrawStatement } from "@suar/domain";
import { findStatedField, type StatedFieldId } from "@suar/domain/stated-fields";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { saveStatement, statementQuery, withdrawStatement } from "../../api/cases.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FactOrigin } from "../persons/fact-origin.tsx";
import { AiUseText } from "./ai-use-text.tsx";
import { StatementForm } from "./statement-form.tsx";
import { useCaseChange } from "./use-case-change.ts";
import { useSayStatement } from "./use-say-statement.ts";

interface StatementCardProps {
  readonly file: Case;
  readonly statement: Statement;
}

/** One statement: what it says, from whom, how sure, its times; what was kept aside; and what can be done with it. */
export function StatementCard({ file, statement }: StatementCardProps) {
  const t = useWords();
  const [doing, setDoing] = useState<"correct" | "withdraw" | "history">();
  const isKnown = findStatedField(statement.field) !== undefined;
  const isWithdrawn = statement.withdrawn !== null;
  const close = (): void => setDoing(undefined);
  return (
    <div id={`statement-${statement.id}`} className="flex flex-col gap-2">
      <StatementText field={statement.field} version={statement} isWithdrawn={isWithdrawn} />
      {statement.withdrawn !== null && (
        <span className="text-small">
          <Tag>{t("web.cases.withdrawn")}</Tag> {t(`withdrawReason.${reasonOf(statement.withdrawn.reason)}`)},{" "}
          <bdi>{statement.withdrawn.by ?? t("word.notKnown")}</bdi>
        </span>
      )}
      {statement.aside.length > 0 && doing !== "correct" && <Aside file={file} statement={statement} />}
      <div className="no-print flex flex-wrap gap-2">
        {file.may.write && isKnown && !isWithdrawn && doing === undefined && (
          <>
            <Button look="quiet" onPress={() => setDoing("correct")}>
              {t("web.persons.correct")}
            </Button>
            <Button look="quiet" onPress={() => setDoing("withdraw")}>
              {t("web.cases.withdraw")}
            </Button>
          </>
        )}
        {statement.corrections > 0 && doing === undefined && (
          <Button look="quiet" onPress={() => setDoing("history")}>
            {t("web.persons.earlier", { versions: statement.corrections })}
          </Button>
        )}
      </div>
      {doing === "correct" && (
        <StatementForm
          file={file}
          person={statement.person}
          field={statement.field as StatedFieldId}
          corrects={statement}
          onDone={close}
        />
      )}
      {doing === "withdraw" && <WithdrawForm file={file} statement={statement} onDone={close} />}
      {doing === "history" && <Versions file={file} statement={statement} onDone={close} />}
    </div>
  );
}

interface StatementTextProps {
  readonly field: string;
  readonly version: StatementVersion;
  readonly isWithdrawn?: boolean;
}

/** What one version says, with its times and where it comes from. */
export function StatementText({ field, version, isWithdrawn = false }: StatementTextProps) {
  const t = useWords();
  const say = useSayStatement();
  const { answer, happened } = version;
  return (
    <div className="flex flex-col gap-0.5">
      <p className="whitespace-pre-wrap wrap-anywhere" dir="auto">
        {isWithdrawn ? <s>{say(field, version)}</s> : say(field, version)}
      </p>
      {answer.kind === "answered" && answer.value.kind === "ai_use" && <AiUseText use={answer.value.use} />}
      {happened !== null && (
        <span className="text-small text-ink-soft">
          {t("web.cases.stated.happenedAt")} <bdi>{happened.value}</bdi>
        </span>
      )}
      <FactOrigin {...version} />
    </div>
  );
}

interface DoingProps extends StatementCardProps {
  readonly onDone: () => void;
}

const reasons = ["said_otherwise", "recorded_in_error", "person_asks", "not_about_this_case"] as const;
const reasonOf = (reason: string) => reasons.find((each) => each === reason) ?? "recorded_in_error";

function WithdrawForm({ file, statement, onDone }: DoingProps) {
  const t = useWords();
  const [reason, setReason] = useState<WithdrawStatement["reason"]>("said_otherwise");
  const withdraw = useCaseChange(
    file.id,
    () => withdrawStatement(file.id, statement.id, { base: statement.version, reason }),
    onDone,
  );
  return (
    <div className="no-print flex max-w-form flex-col gap-3">
      <SelectField
        label={t("web.persons.reason")}
        description={t("web.cases.withdraw.about")}
        value={reason}
        choices={reasons.map((value) => ({ value, label: t(`withdrawReason.${value}`) }))}
        onChange={setReason}
      />
      {withdraw.error !== null && <ErrorNotice error={withdraw.error} />}
      <div className="flex flex-wrap gap-2">
        <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate(undefined)}>
          {t("web.cases.withdraw")}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </div>
  );
}

function Versions({ file, statement, onDone }: DoingProps) {
  const t = useWords();
  const { data, error } = useQuery(statementQuery(file.id, statement.id));
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <Skeleton lines={3} />;
  return (
    <div className="flex flex-col gap-3 rounded-normal bg-sunk p-3">
      <ol className="flex flex-col gap-3">
        {data.slice(1).map((version) => (
          <li key={version.version}>
            <StatementText field={statement.field} version={version} />
          </li>
        ))}
      </ol>
      <Button className="self-start" onPress={onDone}>
        {t("web.close")}
      </Button>
    </div>
  );
}

/** What a colleague wrote at the same time: it stands beside what is shown until a person chooses. */
function Aside({ file, statement }: StatementCardProps) {
  const t = useWords();
  const settle = useCaseChange(file.id, (chosen: StatementVersion) => {
    const { answer, happened, told, source, certainty } = chosen;
    const { unit, person, field, version } = statement;
    return saveStatement(file.id, statement.id, {
      answer,
      happened,
      told,
      source,
      certainty,
      unit,
      person,
      field,
      base: version,
      settles: true,
    });
  });
  return (
    <Notice kind="attention" title={t("web.save.conflict.title")}>
      <p>{t("web.cases.aside.sentence")}</p>
      <div className="mt-2 grid gap-4 pane:grid-cols-2">
        {[statement, ...statement.aside].map((version, at) => (
          <div key={`${version.version} ${version.recordedAt}`} className="flex flex-col items-start gap-2">
            <StatementText field={statement.field} version={version} />
            {file.may.write && (
              <Button isPending={settle.isPending} onPress={() => settle.mutate(version)}>
                {t(at === 0 ? "web.cases.aside.keep" : "web.cases.aside.take")}
              </Button>
            )}
          </div>
        ))}
      </div>
      {settle.error !== null && <ErrorNotice error={settle.error} />}
    </Notice>
  );
}
