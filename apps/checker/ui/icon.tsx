const paths = {
  strong: "M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1zM8 4.5v4.2M8 11.3v.2",
  medium: "M8 2 14.6 13.8H1.4zM8 6.4v3.4M8 11.7v.2",
  weak: "M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6M8 4.6v.2M8 7.2v4.2",
  leave: "M6.5 2.5h-4v11h4M10 5l3 3-3 3M13 8H6",
  listen: "M2.5 6v4H5l3.5 3V3L5 6zM11 5.5a3.5 3.5 0 0 1 0 5M12.8 3.5a6.3 6.3 0 0 1 0 9",
  photo: "M2 4.5h3l1-1.7h4l1 1.7h3v8.5H2zM8 6.4a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8",
  questions: "M2.5 3.5h1v1h-1zM6 4h7.5M2.5 7.5h1v1h-1zM6 8h7.5M2.5 11.5h1v1h-1zM6 12h7.5",
  phone: "M3 2.5h3l1 3-1.7 1.3a8 8 0 0 0 3.9 3.9L10.5 9l3 1v3c-6 .6-11.100-4.500-10.500-10.500",
} as const;

/** A picture beside a word; it never stands alone. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg
      className="shrink-0"
      width="20"
      height="20"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
