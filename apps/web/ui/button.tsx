import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { type ButtonLook, buttonLook } from "./button-look.ts";
import { Spinner } from "./spinner.tsx";
import { useWords } from "./use-words.ts";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style" | "isPending"> {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly className?: string;
  /** True while what it began is under way. */
  readonly isPending?: boolean;
}

/**
 * A button: a verb with its object. While `isPending` it keeps its words, its place and the focus, and does nothing
 * twice. React Aria's own pending state announces by an image without a name once the button is gone.
 */
export function Button({
  children,
  look = "plain",
  icon,
  className,
  isPending = false,
  onPress,
  ...rest
}: ButtonProps) {
  const t = useWords();
  const press = isPending || onPress === undefined ? {} : { onPress };
  return (
    <AriaButton {...rest} {...press} {...(isPending ? { type: "button" } : {})} className={buttonLook(look, className)}>
      {isPending ? <Spinner /> : icon}
      {children}
      <output className="sr-only">{isPending && t("importState.running")}</output>
    </AriaButton>
  );
}
