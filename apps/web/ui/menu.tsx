import { Check } from "lucide-react";
import type { ReactNode } from "react";
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Language of the label when it is not the page's own. */
  readonly lang?: string;
}
/** Lines that belong together; with `selected` one of them is the current choice. */
export interface MenuGroup {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly selected?: string;
}

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onChoose: (group: string, entry: string) => void;
}

/** A menu that opens from a button. */
export function Menu({ trigger, label, groups, onChoose }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="min-w-56 rounded-normal border border-line-strong bg-raised text-ink" offset={4}>
        <AriaMenu aria-label={label} className="max-h-[80vh] overflow-auto p-1 outline-none">
          {groups.map((group) => (
            <AriaMenuSection
              key={group.id}
              selectionMode={group.selected === undefined ? "none" : "single"}
              {...(group.selected === undefined ? {} : { selectedKeys: [`${group.id}/${group.selected}`] })}
              disallowEmptySelection
              className="border-line not-first:mt-1 not-first:border-t not-first:pt-1"
            >
              <Header className="px-3 py-1 text-small text-ink-soft">{group.label}</Header>
              {group.entries.map((entry) => (
                <AriaMenuItem
                  key={entry.id}
                  id={`${group.id}/${entry.id}`}
                  textValue={entry.label}
                  onAction={() => onChoose(group.id, entry.id)}
                  className="flex min-h-10 cursor-pointer items-center gap-2 rounded-normal px-3 data-[focused]:bg-sunk"
                >
                  <span aria-hidden="true" className="flex w-5 shrink-0 justify-center">
                    {group.selected === entry.id ? <Check size={16} /> : entry.icon}
                  </span>
                  <span lang={entry.lang}>{entry.label}</span>
                </AriaMenuItem>
              ))}
            </AriaMenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
