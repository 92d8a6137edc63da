import { useEffect, useRef, type RefObject } from "react";

const controlSelector = "button, input, select, textarea, a[href]";

/** Milliseconds without redrawing after which a control that went away counts as gone for good. */
const quietTime = 800;

/** The control that had the focus last, and how to find what stands in its place once it is gone. */
interface KeptPlace {
  readonly control: HTMLElement;
  readonly name: string;
  /** Which of the controls of that name it was, from 0. */
  readonly ordinal: number;
  /** Controls that may take its place, the first that still stands first: those after it, then backwards. */
  readonly neighbours: readonly { readonly control: HTMLElement; readonly name: string }[];
}

/**
 * Keeps the keyboard's place inside an element whose parts come and go. A control that is drawn anew gets the focus
 * back at once, as does one that was disabled for a while; where it is gone for good, a neighbour takes it. Leaves alone whoever works elsewhere by then, such as
 * in the grid. Put the returned reference on the element.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current === null ? undefined : keepFocus(root.current)), []);
  return root;
}

/** Returns the way to stop. */
function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument } = root;
  let place: KeptPlace | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent): void => {
    clearTimeout(waiting);
    place = target instanceof HTMLElement && root.contains(target) ? placeOf(root, target) : null;
  };
  const forgetWhenLeft = ({ target }: FocusEvent): void => {
    // Browsers differ in whether a control that goes away tells of losing the focus: see a moment later whether it has.
    setTimeout(() => {
      if (place?.control === target && isUsable(place.control) && ownerDocument.activeElement !== target) {
        place = null;
      }
    }, 0);
  };
  const restore = (find: (lost: KeptPlace) => HTMLElement | undefined): void => {
    if (place !== null && ownerDocument.activeElement === ownerDocument.body && ownerDocument.hasFocus())
      find(place)?.focus();
  };
  const settle = (): void => {
    // Work that is under way brings its controls back, or others, when it is done.
    if (root.querySelector("[role='status'] [role='progressbar']") === null) restore((lost) => neighbour(root, lost));
    else waiting = setTimeout(settle, quietTime);
  };
  const observer = new MutationObserver(() => {
    if (place === null) return;
    restore((lost) => (isUsable(lost.control) ? lost.control : sameNamed(root, lost)));
    clearTimeout(waiting);
    if (place !== null && !isUsable(place.control)) waiting = setTimeout(settle, quietTime);
  });

  root.addEventListener("focusin", remember);
  root.addEventListener("focusout", forgetWhenLeft);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
    root.removeEventListener("focusin", remember);
    root.removeEventListener("focusout", forgetWhenLeft);
  };
}

function placeOf(root: HTMLElement, control: HTMLElement): KeptPlace {
  const controls = controlsIn(root);
  const index = controls.indexOf(control);
  const name = nameOf(control);
  const before = controls.slice(0, Math.max(index, 0));
  return {
    control,
    name,
    ordinal: before.filter((other) => nameOf(other) === name).length,
    neighbours: [...controls.slice(index + 1), ...before.reverse()].map((other) => ({
      control: other,
      name: nameOf(other),
    })),
  };
}

function sameNamed(root: HTMLElement, { name, ordinal }: KeptPlace): HTMLElement | undefined {
  const candidates = name === "" ? [] : controlsIn(root).filter((control) => nameOf(control) === name);
  return candidates[Math.min(ordinal, candidates.length - 1)];
}

/** A neighbour may have been drawn anew; where all were replaced by others, what stands first. */
function neighbour(root: HTMLElement, { neighbours }: KeptPlace): HTMLElement | undefined {
  const controls = controlsIn(root);
  for (const { control, name } of neighbours) {
    const found = controls.find((each) => each === control || (name !== "" && nameOf(each) === name));
    if (found !== undefined) return found;
  }
  return controls[0];
}

function controlsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(controlSelector)].filter(isUsable);
}

function isUsable(control: HTMLElement): boolean {
  return control.isConnected && !control.matches(":disabled");
}

/** What tells a control from others: kind and label. */
function nameOf(control: HTMLElement): string {
  const label = control.getAttribute("aria-label") ?? control.closest("label")?.textContent ?? control.textContent;
  const text = label !== "" ? label : (control.getAttribute("placeholder") ?? control.id);
  return text === "" ? "" : `${control.tagName} ${text}`;
}
