import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";

interface FilterChipProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A filter that is on or off; on is said by a tick, not by colour alone. */
export function FilterChip({ children, isSelected, ...rest }: FilterChipProps) {
  return (
    <ToggleButton
      {...rest}
      isSelected={isSelected}
      className="no-print inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-round border border-line-strong bg-raised px-3 text-small text-ink hover:bg-sunk data-[disabled]:cursor-not-allowed data-[disabled]:bg-sunk data-[disabled]:text-ink-soft data-[selected]:border-link data-[selected]:bg-link-sunk"
    >
      {isSelected && <Check size={14} aria-hidden="true" className="shrink-0" />}
      {children}
    </ToggleButton>
  );
}
