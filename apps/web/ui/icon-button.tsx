import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { buttonLook } from "./button-look.ts";

interface IconButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly className?: string;
}

/** A button without visible words; `label` is what a screen reader says and what the pointer shows. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={buttonLook("quiet", `min-w-10 px-2 ${className ?? ""}`)}>
      <span aria-hidden="true" title={label} className="inline-flex">
        {icon}
      </span>
    </AriaButton>
  );
}
