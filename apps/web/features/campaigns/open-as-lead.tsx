import { Link } from "@tanstack/react-router";
import type { OpenLead } from "../../api/leads.ts";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useOpenLead } from "./use-open-lead.ts";

interface OpenAsLeadProps {
  readonly opened: OpenLead;
  /** The lead that is there already. */
  readonly leadId: string | null;
  readonly mayOpen: boolean;
  readonly action: string;
}

/** Opens a campaign or a ring as a lead, or leads to the one that is there. */
export function OpenAsLead({ opened, leadId, mayOpen, action }: OpenAsLeadProps) {
  const t = useWords();
  const open = useOpenLead();
  if (leadId !== null) {
    return (
      <Link to="/leads/$leadId" params={{ leadId }} search={{}} className={buttonLook("beacon")}>
        {t("web.lead.go")}
      </Link>
    );
  }
  if (!mayOpen) return null;
  return (
    <div className="flex flex-col gap-2">
      <Button look="beacon" isPending={open.isPending} onPress={() => open.mutate(opened)}>
        {action}
      </Button>
      {open.error !== null && <ErrorNotice error={open.error} />}
    </div>
  );
}
