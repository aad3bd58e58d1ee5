interface ListHeadingProps {
  readonly children: string;
  /** True where no page stands beside the list with a heading of its own. */
  readonly isAlone: boolean;
}

/** The heading of a list: the page's first heading while it stands alone, the second beside a page. */
export function ListHeading({ children, isAlone }: ListHeadingProps) {
  const Level = isAlone ? "h1" : "h2";
  return <Level className="text-lead font-semibold">{children}</Level>;
}
