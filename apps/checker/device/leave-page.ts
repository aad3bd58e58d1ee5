/** A page that nobody wonders about. */
const elsewhere = "https://www.wikipedia.org/";

/** Goes to another page at once, in the place of this one: "back" does not come here again. */
export function leavePage(): void {
  document.body.replaceChildren();
  location.replace(navigator.onLine ? elsewhere : "about:blank");
}
