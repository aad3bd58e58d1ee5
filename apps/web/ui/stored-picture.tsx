import { useCallback, useState } from "react";
import { isShownPicture, showPicture } from "./show-picture.ts";

interface StoredPictureProps {
  /** The answer's bytes with the answer's type. */
  readonly blob: Blob;
  /** What is to be seen, in the reader's words. */
  readonly alt: string;
}

/**
 * A picture of the node. It is never shown from its address: there it is a file to save, in a sandbox. Nothing of it stays
 * once it is off the screen. What is no picture, or one that the browser cannot open, shows its words only.
 */
export function StoredPicture({ blob, alt }: StoredPictureProps) {
  const [broken, setBroken] = useState<Blob>();
  const show = useCallback((image: HTMLImageElement) => showPicture(image, blob), [blob]);
  if (blob === broken || !isShownPicture(blob)) return <p>{alt}</p>;
  return <img ref={show} alt={alt} draggable={false} onError={() => setBroken(blob)} className="max-w-full" />;
}
