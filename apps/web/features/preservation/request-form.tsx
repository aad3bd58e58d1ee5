import type { PreparePreservation } from "@suar/domain";
import { preservationBases } from "@suar/domain/preservation-states";
import { locales } from "@suar/i18n";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { missingIn, requestOf, type RequestFields } from "./request-fields.ts";

interface RequestFormProps {
  readonly begin: RequestFields;
  readonly change: {
    readonly mutate: (request: PreparePreservation) => void;
    readonly isPending: boolean;
    readonly error: unknown;
  };
  readonly onClose: () => void;
}

const languages = Object.values(locales).map(({ code, endonym }) => ({ value: code, label: endonym }));

/** The request as a person writes it: what is to be kept, on what ground, and who asks. */
export function RequestForm({ begin, change, onClose }: RequestFormProps) {
  const t = useWords();
  const [fields, setFields] = useState(begin);
  const set =
    <Name extends keyof RequestFields>(name: Name) =>
    (value: RequestFields[Name]): void =>
      setFields((before) => ({ ...before, [name]: value }));
  const line = (name: LineName, maxLength: number) => (
    <TextField label={t(`web.keep.${name}`)} value={fields[name]} onChange={set(name)} maxLength={maxLength} />
  );
  const list = (name: "accounts" | "posts") => (
    <TextField
      label={t(`web.keep.${name}`)}
      description={t(`web.keep.${name}.about`)}
      value={fields[name]}
      onChange={set(name)}
      rows={5}
    />
  );
  const missing = missingIn(fields);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const request = requestOf(fields);
    if (request !== undefined) change.mutate(request);
  };
  return (
    <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-4 rounded-normal border border-line p-4">
      {line("platform", 120)}
      <SelectField
        label={t("web.keep.language")}
        value={fields.language}
        choices={languages}
        onChange={set("language")}
      />
      {list("accounts")}
      {list("posts")}
      <DayField label={t("web.keep.from")} value={fields.from} onChange={set("from")} />
      <DayField label={t("web.keep.until")} value={fields.until} onChange={set("until")} />
      <TextField
        label={t("web.keep.days")}
        description={t("web.keep.days.about")}
        value={fields.days}
        onChange={set("days")}
        inputMode="numeric"
        maxLength={3}
      />
      <SelectField
        label={t("web.keep.basis")}
        description={t("web.keep.basis.about")}
        value={fields.basis}
        choices={[
          { value: "", label: t("web.keep.choose") },
          ...preservationBases.map((value) => ({ value, label: t(`preservationBasis.${value}`) })),
        ]}
        onChange={set("basis")}
      />
      <TextField
        label={t(fields.basis === "national_law" ? "web.keep.basisWords.needed" : "web.keep.basisWords")}
        value={fields.basisWords}
        onChange={set("basisWords")}
        maxLength={500}
      />
      {line("office", 200)}
      {line("signedBy", 200)}
      {line("replyTo", 200)}
      {line("reference", 100)}
      <DayField label={t("web.keep.date")} value={fields.date} onChange={set("date")} />
      {change.error !== null && <ErrorNotice error={change.error} />}
      {missing.length > 0 && (
        <p className="text-small text-ink-soft">
          {t("web.keep.missing", { fields: missing.map((name) => t(`web.keep.${name}`)).join("; ") })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={change.isPending} isDisabled={missing.length > 0}>
          {t("web.keep.save")}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t("web.keep.cancel")}
        </Button>
      </div>
    </form>
  );
}

type LineName = "platform" | "office" | "signedBy" | "replyTo" | "reference";
