import type { CopyAnswerKind } from "@suar/domain";
import { copyAnswerLimits } from "@suar/domain/copy-limits";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { sendCopyAnswer } from "../../api/copies.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { sealWords } from "./copy-keys.ts";
import type { OpenedCopy } from "./open-copy-form.tsx";

interface AnswerFormProps {
  readonly opened: OpenedCopy;
}

/** Says to the office that something is wrong, or that consent is withdrawn; the words are sealed on the phone. */
export function AnswerForm({ opened }: AnswerFormProps) {
  const t = useWords();
  const { keys, document, answersLeft } = opened;
  const [kind, setKind] = useState<CopyAnswerKind>("wrong");
  const [words, setWords] = useState("");
  const sending = useMutation({
    mutationFn: async () => {
      const sealed = await sealWords(keys.answer, words.trim());
      await sendCopyAnswer({ lookup: keys.lookup, proof: keys.proof, kind, sealed });
    },
    onSuccess: () => setWords(""),
  });
  const isEmpty = kind === "wrong" && words.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty && !sending.isPending) sending.mutate();
  };
  return (
    <Section title={t("copy.answer.title")} about={t("copy.answer.about")}>
      {sending.isSuccess ? (
        <Notice
          kind="done"
          title={t("copy.answer.sent.title")}
          isLive
          actions={<Button onPress={() => sending.reset()}>{t("copy.answer.more")}</Button>}
        >
          <p>{t("copy.answer.sent", { reference: document.reference })}</p>
        </Notice>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <ChoiceGroup
            label={t("copy.answer.kind")}
            value={kind}
            choices={(["wrong", "withdraw"] as const).map((value) => ({ value, label: t(`copy.answer.${value}`) }))}
            onChange={setKind}
          />
          {kind === "withdraw" && <p>{t("copy.answer.withdraw.about")}</p>}
          <TextField
            label={t("copy.answer.words")}
            value={words}
            onChange={setWords}
            rows={4}
            maxLength={copyAnswerLimits.characters}
          />
          {sending.error !== null && <ErrorNotice error={sending.error} />}
          <div>
            <Button type="submit" isDisabled={isEmpty || answersLeft === 0} isPending={sending.isPending}>
              {t("copy.answer.send")}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
