/**
 * Gives the focus to a place that is no control, such as what a button left behind. In Excel on the web office.js moves
 * Tab itself, from one element with a tab index to the next, and leaves the pane from anything else: the place is one of
 * them as long as it has the focus. It needs the tab index -1.
 */
export function focusPlace(place: HTMLElement): void {
  place.tabIndex = 0;
  place.addEventListener("blur", () => (place.tabIndex = -1), { once: true });
  place.focus();
}
