import type { ColumnMapping, FilePreview, Import } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { importQuery, importsQuery, previewQuery, startImport } from "../../api/imports.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PreviewTable } from "./preview-table.tsx";

interface ImportMappingProps {
  readonly source: Import;
}

/** Which column is what: a guess stands there, a person confirms it. */
export function ImportMapping({ source }: ImportMappingProps) {
  const { data: preview, error, refetch } = useQuery(previewQuery(source.id));
  if (preview === undefined) {
    return error === null ? <Skeleton lines={8} /> : <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  return <MappingForm source={source} preview={preview} />;
}

const parts = ["text", "id", "time", "account", "pictureHash"] as const;
type Part = (typeof parts)[number];

function MappingForm({ source, preview }: { readonly source: Import; readonly preview: FilePreview }) {
  const t = useWords();
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: (mapping: ColumnMapping) => startImport(source.id, mapping),
    onSuccess: (started) => {
      queries.setQueryData(importQuery(started.id).queryKey, started);
      void queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
    },
  });
  const [chosen, setChosen] = useState<Readonly<Record<Part, string>>>(() => {
    const known = source.mapping ?? preview.suggested;
    return {
      text: known.text ?? "",
      id: known.id ?? "",
      time: known.time ?? "",
      account: known.account ?? "",
      pictureHash: known.pictureHash ?? "",
    };
  });
  const columns = preview.columns.map((column) => ({ value: column, label: column }));
  const begin = (): void => {
    start.mutate({
      text: chosen.text,
      id: chosen.id === "" ? null : chosen.id,
      time: chosen.time === "" ? null : chosen.time,
      account: chosen.account === "" ? null : chosen.account,
      ...(chosen.pictureHash === "" ? {} : { pictureHash: chosen.pictureHash }),
    });
  };
  return (
    <Section title={t("web.mapping.title")} about={t("web.mapping.about")}>
      <div className="grid gap-4 pane:grid-cols-2">
        {parts.map((part) => (
          <SelectField
            key={part}
            label={t(`web.mapping.${part}`)}
            description={t(`web.mapping.${part}.about`)}
            value={chosen[part]}
            choices={[
              { value: "", label: t(part === "text" ? "web.mapping.choose" : `web.mapping.${part}.none`) },
              ...columns,
            ]}
            onChange={(column) => setChosen((before) => ({ ...before, [part]: column }))}
          />
        ))}
      </div>
      {start.error !== null && <ErrorNotice error={start.error} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="beacon"
          isPending={start.isPending}
          isDisabled={chosen.text === "" || !source.may.start}
          onPress={begin}
        >
          {t("web.mapping.start")}
        </Button>
        {chosen.text === "" && <span className="text-small text-ink-soft">{t("web.mapping.needsText")}</span>}
        {!source.may.start && <span className="text-small text-ink-soft">{t("web.mapping.mayNot")}</span>}
      </div>
      <PreviewTable preview={preview} chosen={chosen} />
    </Section>
  );
}
