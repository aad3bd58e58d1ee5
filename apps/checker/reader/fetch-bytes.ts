/** A file's bytes; `count` is told how many came, as they come. Errors: rejects when the file is not there. */
export async function fetchBytes(address: string, count: (more: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`fetchBytes: ${answer.status}`);
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, out) {
        count(piece.length);
        out.enqueue(piece);
      },
    }),
  );
  return new Uint8Array(await new Response(counted).arrayBuffer());
}
