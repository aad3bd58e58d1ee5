import type { Case, NewTask, Task } from "@suar/domain";
import { CircleCheck } from "lucide-react";
import { type FormEvent, useState } from "react";
import { addTask, finishTask } from "../../api/cases.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { useCaseChange } from "./use-case-change.ts";

/** What is to be done, soonest due first, and what is done. */
export function TasksSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const finish = useCaseChange(file.id, (task: string) => finishTask(file.id, task));
  const waiting = file.tasks
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((a, b) => (a.due ?? "9").localeCompare(b.due ?? "9"));
  const done = file.tasks.filter(({ doneAt }) => doneAt !== null);
  return (
    <Section title={t("web.cases.tasks")}>
      {waiting.length === 0 && <p className="text-ink-soft">{t("web.cases.tasks.none")}</p>}
      <ul className="flex max-w-text flex-col gap-3">
        {waiting.map((task) => (
          <li key={task.id} className="flex flex-wrap items-start justify-between gap-2">
            <TaskText task={task} />
            {file.may.write && (
              <Button
                icon={<CircleCheck size={16} aria-hidden="true" />}
                isPending={finish.isPending && finish.variables === task.id}
                onPress={() => finish.mutate(task.id)}
              >
                {t("web.cases.tasks.finish")}
                <span className="sr-only">: {task.words}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {finish.error !== null && <KeyError error={finish.error} onUnlocked={() => finish.reset()} />}
      {file.may.write && <AddTask file={file} />}
      {done.length > 0 && (
        <Disclosure summary={t("web.cases.tasks.done", { tasks: done.length })}>
          <ul className="flex max-w-text flex-col gap-3">
            {done.map((task) => (
              <li key={task.id}>
                <TaskText task={task} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function TaskText({ task }: { readonly task: Task }) {
  const t = useWords();
  return (
    <span className="flex min-w-0 flex-col">
      <span dir="auto" className="wrap-anywhere">
        {task.words}
      </span>
      <span className="flex flex-wrap gap-x-3 text-small text-ink-soft">
        {task.due !== null && (
          <span>
            {t("web.cases.tasks.due")} <TimeText value={task.due} precision="day" zone="UTC" />
          </span>
        )}
        <bdi>{task.whoName ?? t("web.cases.tasks.anybody")}</bdi>
        {task.doneAt !== null && (
          <span>
            {t("web.cases.tasks.doneBy")} <bdi>{task.doneBy ?? t("word.notKnown")}</bdi>,{" "}
            <TimeText value={task.doneAt} precision="minute" />
          </span>
        )}
      </span>
    </span>
  );
}

function AddTask({ file }: { readonly file: Case }) {
  const t = useWords();
  const [words, setWords] = useDraft(`case task ${file.id}`);
  const [due, setDue] = useState("");
  const [who, setWho] = useState("");
  const add = useCaseChange(
    file.id,
    (task: NewTask) => addTask(file.id, task),
    () => {
      setWords("");
      setDue("");
    },
  );
  const run = (): void =>
    add.mutate({ words: words.trim(), due: due === "" ? null : due, who: who === "" ? null : who });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== "") run();
  };
  return (
    <form onSubmit={submit} autoComplete="off" className="no-print flex max-w-text flex-col gap-3">
      <TextField
        label={t("web.cases.tasks.new")}
        value={words}
        onChange={setWords}
        maxLength={500}
        autoComplete="off"
      />
      {words.trim() !== "" && (
        <div className="grid gap-3 pane:grid-cols-2">
          <DayField label={t("web.cases.tasks.until")} value={due} onChange={setDue} />
          <SelectField
            label={t("web.cases.tasks.who")}
            value={who}
            choices={[
              { value: "", label: t("web.cases.tasks.anybody") },
              ...file.workers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setWho}
          />
        </div>
      )}
      {add.error !== null && <KeyError error={add.error} onUnlocked={run} />}
      <Button type="submit" className="self-start" isPending={add.isPending} isDisabled={words.trim() === ""}>
        {t("web.cases.tasks.add")}
      </Button>
    </form>
  );
}
