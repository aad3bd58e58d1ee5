import type { MadeInvitation } from "@suar/domain";
import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface MadeLinkProps {
  readonly made: MadeInvitation;
  readonly onClose: () => void;
}

/** The link of a new invitation, shown this once, with the truth about who can use it. */
export function MadeLink({ made, onClose }: MadeLinkProps) {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  const link = `${location.origin}/accept#${made.token}`;
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      // Without the right to the clipboard the link stands in its field, to be marked by hand.
      () => setCopied(false),
    );
  };
  return (
    <>
      <p>{t("web.invite.done.sentence")}</p>
      <TextField label={t("web.invite.link")} value={link} onChange={() => {}} isReadOnly direction="ltr" />
      {made.key !== "not_needed" && (
        <Notice kind={made.key === "included" ? "done" : "attention"}>{t(`web.invite.key.${made.key}`)}</Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="beacon" icon={<Copy size={16} aria-hidden="true" />} onPress={copy}>
          {t("web.invite.copy")}
        </Button>
        <Button onPress={onClose}>{t("web.invite.close")}</Button>
        <output className="text-small">{isCopied && t("web.invite.copied")}</output>
      </div>
    </>
  );
}
