import type { SignInMethods } from "@suar/domain";
import { useMutation, useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { goToLink, unlinkAccount } from "../../api/account.ts";
import { offersQuery } from "../../api/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useMethodChange } from "./use-method-change.ts";

interface MethodsProps {
  readonly methods: SignInMethods;
}

/** An account of another service that signs the person in. Shown where one is set up or linked. */
export function LinkedSection({ methods }: MethodsProps) {
  const t = useWords();
  const { data: offers } = useQuery(offersQuery);
  const link = useMutation({ mutationFn: goToLink });
  const unlink = useMethodChange(unlinkAccount);
  const name = offers?.linked?.name;
  if (name === undefined && methods.linked.length === 0) return null;
  const error = link.error ?? unlink.error;
  return (
    <Section title={t("web.linked")} about={t("web.linked.about")}>
      {error !== null && <ErrorNotice error={error} />}
      {methods.linked.map((linked) => (
        <div key={linked.issuer} className="flex flex-wrap items-end justify-between gap-3">
          <Facts
            facts={[
              { name: t("web.linked.service"), value: <bdi>{linked.name}</bdi> },
              { name: t("web.methods.since"), value: <TimeText value={linked.createdAt} precision="day" /> },
              {
                name: t("web.methods.lastUsed"),
                value:
                  linked.lastUsedAt === null ? (
                    t("web.methods.neverUsed")
                  ) : (
                    <TimeText value={linked.lastUsedAt} precision="minute" />
                  ),
              },
            ]}
          />
          <Button
            look="danger"
            isDisabled={methods.mustConfirm}
            isPending={unlink.isPending}
            onPress={() => unlink.mutate(linked.issuer)}
          >
            {t("web.linked.remove")}
          </Button>
        </div>
      ))}
      {name !== undefined && methods.linked.length === 0 && (
        <Button
          icon={<ExternalLink size={16} aria-hidden="true" />}
          className="self-start"
          isDisabled={methods.mustConfirm}
          isPending={link.isPending}
          onPress={() => link.mutate()}
        >
          {t("web.linked.add", { name: isolate(name) })}
        </Button>
      )}
    </Section>
  );
}
