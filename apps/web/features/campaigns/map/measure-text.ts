let pen: CanvasRenderingContext2D | null | undefined;

/**
 * How wide a name is written on a map, in pixels: as the page's own font measures it, or as a guess on the wide side
 * where there is no canvas.
 */
export function measureText(text: string): number {
  if (pen === undefined) {
    pen = document.createElement("canvas").getContext("2d");
    if (pen !== null) pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
  }
  return pen === null ? text.length * 9 : Math.ceil(pen.measureText(text).width) + 2;
}
