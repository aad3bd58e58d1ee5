import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { readOneText } from "../../api/reading.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ReadingResult } from "./reading-result.tsx";

/** Longest text that the node reads at once; its own limit, `longestReading`. */
const longest = 20_000;

/**
 * One text, read for a person. It lives in the memory of this page: it is no draft, stands in no address and no cache,
 * and is gone when the page is left.
 */
export function ReadingPage() {
  const t = useWords();
  usePageTitle(t("web.read"));
  const [text, setText] = useState("");
  const [target, setTarget] = useState("");
  const field = useRef<HTMLFormElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const reading = useMutation({
    mutationFn: async (input: { readonly text: string; readonly target: string }) => ({
      ...input,
      reading: await readOneText(input.target === "" ? { text: input.text } : input),
    }),
    gcTime: 0,
  });
  const { data } = reading;
  useEffect(() => {
    if (data !== undefined) found.current?.focus();
  }, [data]);
  const isTooLong = text.length > longest;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTarget("");
    if (text.trim() !== "" && !isTooLong) reading.mutate({ text, target: "" });
  };
  const wipe = (): void => {
    setText("");
    setTarget("");
    reading.reset();
    field.current?.querySelector("textarea")?.focus();
  };
  return (
    <main id="page" tabIndex={-1} className="print-flow relative min-h-0 grow overflow-auto outline-none">
      <div className="flex flex-col gap-6 p-4 pane:p-8">
        <h1 className="text-title font-semibold">{t("web.read")}</h1>
        <form ref={field} onSubmit={submit} className="no-print flex max-w-text flex-col gap-3">
          <TextField
            label={t("web.read.text")}
            description={t("web.read.about")}
            autoComplete="off"
            rows={8}
            value={text}
            onChange={setText}
            error={isTooLong ? t("web.read.tooLong", { limit: longest }) : undefined}
          />
          <div className="flex flex-wrap gap-2">
            <Button
              type="submit"
              look="beacon"
              isPending={reading.isPending}
              isDisabled={text.trim() === "" || isTooLong}
            >
              {t("web.read.submit")}
            </Button>
            <Button onPress={wipe}>{t("web.read.clear")}</Button>
          </div>
        </form>
        {reading.error !== null && <ErrorNotice error={reading.error} />}
        <div ref={found} tabIndex={-1} className="outline-none">
          {data !== undefined ? (
            <ReadingResult
              text={data.text}
              reading={data.reading}
              target={target}
              onTarget={(account) => {
                setTarget(account);
                reading.mutate({ text: data.text, target: account });
              }}
            />
          ) : reading.isPending ? (
            <Skeleton lines={10} />
          ) : (
            <EmptyState title={t("web.read.empty.title")}>
              <p>{t("web.read.empty.sentence")}</p>
            </EmptyState>
          )}
        </div>
      </div>
    </main>
  );
}
