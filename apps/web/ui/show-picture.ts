const shownTypes: readonly string[] = ["image/jpeg", "image/png", "image/webp"];

/** Whether a page may show these bytes as a picture: everything else is a file to save. */
export const isShownPicture = (blob: Blob): boolean => shownTypes.includes(blob.type);

/** Shows a blob in an image of the page, and gives what takes it away again. */
export function showPicture(image: HTMLImageElement, blob: Blob): () => void {
  const url = URL.createObjectURL(blob);
  image.src = url;
  return () => URL.revokeObjectURL(url);
}
