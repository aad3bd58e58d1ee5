import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { type ButtonLook, buttonLook } from "./button-look.ts";
import { Spinner } from "./spinner.tsx";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly className?: string;
}

/** A button: a verb with its object. While `isPending` it keeps its words and its place and does nothing twice. */
export function Button({ children, look = "plain", icon, className, isPending = false, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={isPending} className={buttonLook(look, className)}>
      {isPending ? <Spinner /> : icon}
      {children}
    </AriaButton>
  );
}
