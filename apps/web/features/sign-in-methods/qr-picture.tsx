import { encode } from "uqr";

interface QrPictureProps {
  readonly text: string;
  /** Says what it is for who cannot see it, and what to do instead. */
  readonly label: string;
}

/** A QR code as one path: dark squares on light ground in every theme, because cameras read no other. */
export function QrPicture({ text, label }: QrPictureProps) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-52 rounded-normal border border-line"
    >
      <rect width={size} height={size} className="fill-code-light" />
      <path d={path} className="fill-code-dark" />
    </svg>
  );
}
