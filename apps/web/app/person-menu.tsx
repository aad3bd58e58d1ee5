import type { Session } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowRightLeft, Building2, CircleUserRound, Keyboard, Lightbulb, LogOut } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { signOut } from "../api/sessions.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { Menu } from "../ui/menu.tsx";
import { useWords } from "../ui/use-words.ts";
import { forgetDrafts, hasDrafts } from "./drafts.ts";
import { applyTheme, preferredTheme, themes } from "./preferences.ts";

interface PersonMenuProps {
  readonly session: Session;
  readonly className: string;
  readonly onKeyHelp: () => void;
}

/** Who is signed in, the theme, help and the way out. */
export function PersonMenu({ session, className, onKeyHelp }: PersonMenuProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [theme, setTheme] = useState(preferredTheme);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch (problem) {
      setError(problem);
      setAsking(true);
      return;
    }
    forgetDrafts();
    queries.clear();
    setAsking(false);
    await navigate({ to: "/sign-in", search: {} });
  };
  const choose = (group: string, entry: string): void => {
    const chosen = themes.find((each) => each === entry);
    if (group === "theme" && chosen !== undefined) {
      applyTheme(chosen);
      setTheme(chosen);
    }
    if (entry === "keys") onKeyHelp();
    if (entry === "organisation") void navigate({ to: "/organisation" });
    if (entry === "referrals") void navigate({ to: "/referrals", search: {} });
    if (entry === "account") void navigate({ to: "/account" });
    if (entry === "about") void navigate({ to: "/about" });
    if (entry === "sign-out") {
      if (hasDrafts()) setAsking(true);
      else void leave();
    }
  };
  return (
    <>
      <Menu
        label={t("web.person.menu")}
        onChoose={choose}
        groups={[
          {
            id: "theme",
            label: t("web.theme"),
            selected: theme,
            entries: themes.map((each) => ({ id: each, label: t(`web.theme.${each}`) })),
          },
          {
            id: "person",
            label: `${session.user.name} · ${session.user.roles.map((role) => t(`role.${role}`)).join(", ")} · ${session.organisation.name}`,
            entries: [
              { id: "account", label: t("web.account"), icon: <CircleUserRound size={16} /> },
              ...(session.may.includes("referral.read")
                ? [{ id: "referrals", label: t("web.referrals"), icon: <ArrowRightLeft size={16} /> }]
                : []),
              { id: "organisation", label: t("web.organisation.short"), icon: <Building2 size={16} /> },
              { id: "keys", label: t("web.keys.title"), icon: <Keyboard size={16} /> },
              { id: "about", label: t("web.about"), icon: <Lightbulb size={16} /> },
              { id: "sign-out", label: t("web.signOut"), icon: <LogOut size={16} /> },
            ],
          },
        ]}
        trigger={
          <AriaButton className={className} aria-label={`${t("web.person.menu")}: ${session.user.name}`}>
            <CircleUserRound size={20} aria-hidden="true" />
            <bdi className="max-w-full truncate">{session.user.name}</bdi>
          </AriaButton>
        }
      />
      <Dialog title={t("web.signOut.ask.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        {error === undefined ? <p>{t("web.signOut.ask.sentence")}</p> : <ErrorNotice error={error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" onPress={() => void leave()}>
            {t("web.signOut")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.stay")}</Button>
        </div>
      </Dialog>
    </>
  );
}
