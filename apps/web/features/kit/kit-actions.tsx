import { Download, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KitRow } from "./kit-row.tsx";
import { khmerAdvert, longWord } from "./samples.ts";

const looks = ["beacon", "plain", "quiet", "danger"] as const;

/** Buttons, chips, menus and dialogs. */
export function KitActions() {
  const t = useWords();
  const [isOn, setOn] = useState(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Section title="Button">
        <KitRow name={t("web.kit.default")}>
          {looks.map((look) => (
            <Button key={look} look={look}>
              {look}
            </Button>
          ))}
          <Button icon={<Download size={16} aria-hidden="true" />}>{t("web.export.csv")}</Button>
          <IconButton label={t("web.lead.remove")} icon={<Trash2 size={18} />} />
        </KitRow>
        <KitRow name={t("web.kit.disabled")}>
          {looks.map((look) => (
            <Button key={look} look={look} isDisabled>
              {look}
            </Button>
          ))}
        </KitRow>
        <KitRow name={t("web.kit.loading")}>
          <Button look="beacon" isPending>
            {t("web.lead.open")}
          </Button>
          <Button isPending>{t("web.notes.add")}</Button>
        </KitRow>
        <KitRow name={t("web.kit.long")}>
          <Button>{longWord}</Button>
        </KitRow>
        <KitRow name={t("web.kit.arabic")}>
          <span dir="rtl" lang="ar">
            <Button icon={<Download size={16} aria-hidden="true" />}>تصدير</Button>
          </span>
        </KitRow>
        <KitRow name={t("web.kit.khmer")}>
          <span lang="km">
            <Button look="beacon">{khmerAdvert.slice(0, 16)}</Button>
          </span>
        </KitRow>
      </Section>
      <Section title="FilterChip, Tag">
        <KitRow name={t("web.kit.default")}>
          <FilterChip isSelected={false} onChange={() => {}}>
            {t("leadState.open")}
          </FilterChip>
          <Tag>{t("leadState.open")}</Tag>
        </KitRow>
        <KitRow name={t("web.kit.selected")}>
          <FilterChip isSelected={isOn} onChange={setOn}>
            {t("leadState.useful")}
          </FilterChip>
        </KitRow>
        <KitRow name={t("web.kit.disabled")}>
          <FilterChip isSelected isDisabled onChange={() => {}}>
            {t("leadState.not_useful")}
          </FilterChip>
        </KitRow>
      </Section>
      <Section title="Menu, Dialog">
        <KitRow name={t("web.kit.default")}>
          <Menu
            label={t("web.theme")}
            groups={[
              {
                id: "theme",
                label: t("web.theme"),
                selected: "light",
                entries: [
                  { id: "light", label: t("web.theme.light") },
                  { id: "dark", label: t("web.theme.dark") },
                ],
              },
            ]}
            onChoose={() => {}}
            trigger={<Button>{t("web.theme")}</Button>}
          />
          <Button onPress={() => setOpen(true)}>{t("web.lead.remove")}</Button>
          <Dialog title={t("web.lead.remove.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
            <p>{t("web.lead.remove.sentence", { notes: 2, decisions: 0 })}</p>
            <Button onPress={() => setOpen(false)}>{t("web.keep")}</Button>
          </Dialog>
        </KitRow>
      </Section>
    </>
  );
}
