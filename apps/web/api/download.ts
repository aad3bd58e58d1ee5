import { provenUrl } from "./call-proof.ts";

/** Has the browser download a file of the API. A proof is good for once, so the address is made when it is wanted. */
export async function download(path: string): Promise<void> {
  const link = document.createElement("a");
  link.href = await provenUrl(path);
  link.download = "";
  link.click();
}
