import type { Workbench } from "./startWorkbench";
import { eventually } from "./eventually";

/** Acts on a drawn pane as a person does, by the names that it shows and speaks. */
export interface PaneDriver {
  readonly text: () => string;
  /** Waits until a text is shown. */
  readonly shown: (text: string | RegExp) => Promise<void>;
  /** Waits until a text is no longer shown. */
  readonly gone: (text: string) => Promise<void>;
  /** Waits for a button that can be pressed, and presses it. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Ticks or unticks a box by its label. */
  readonly tick: (label: string) => Promise<void>;
  /** Types into a field, or chooses from a list, in place of what it held. */
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Presses a key in a field. */
  readonly key: (label: string, key: string) => Promise<void>;
  /** The state of a box: `true`, `false` or `mixed`. */
  readonly boxState: (label: string) => boolean | "mixed";
}

const patienceMilliseconds = 20_000;

/** Drives what is drawn in the window of a workbench's pane. */
export function drivePane({ window }: Pick<Workbench, "window">): PaneDriver {
  const { document } = window;
  const text = (): string => document.body.textContent;
  const until = <T>(find: () => T): Promise<T> => {
    let found: T;
    return eventually(() => {
      found = find();
    }, patienceMilliseconds).then(() => found);
  };
  const named = <E extends Element>(selector: string, name: string | RegExp): E => {
    const all = [...document.querySelectorAll<E>(selector)];
    const match = all.find((element) => {
      const label = nameOf(element, document).replace(/\s+/g, " ").trim();
      return typeof name === "string" ? label === name : name.test(label);
    });
    if (match === undefined) throw new Error(`No ${selector} named ${String(name)} in: ${text()}`);
    return match;
  };
  /** React hears only of values that were set past its own tracking of them. */
  const setValue = (element: HTMLInputElement | HTMLSelectElement, value: string): void => {
    const Class = element.tagName === "SELECT" ? window.HTMLSelectElement : window.HTMLInputElement;
    Object.getOwnPropertyDescriptor(Class.prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new window.Event(element.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  };
  return {
    text,
    shown: (wanted) =>
      eventually(() => {
        if (typeof wanted === "string") expect(text()).toContain(wanted);
        else expect(text()).toMatch(wanted);
      }, patienceMilliseconds),
    gone: (unwanted) => eventually(() => expect(text()).not.toContain(unwanted), patienceMilliseconds),
    press: async (name) => {
      const button = await until(() => {
        const found = named<HTMLButtonElement>("button", name);
        if (found.disabled || found.getAttribute("aria-disabled") === "true")
          throw new Error(`${String(name)} is disabled`);
        return found;
      });
      button.click();
    },
    tick: async (label) => (await until(() => named<HTMLInputElement>("input[type=checkbox]", label))).click(),
    fill: async (label, value) => setValue(await until(() => named<HTMLInputElement>("input, select", label)), value),
    key: async (label, key) => {
      const field = await until(() => named<HTMLInputElement>("input, select", label));
      field.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    },
    boxState: (label) => {
      const box = named<HTMLInputElement>("input[type=checkbox]", label);
      return box.indeterminate ? "mixed" : box.checked;
    },
  };
}

/** Gives what an element is called: its label, the text of a label for it, or its own text. */
function nameOf(element: Element, document: Document): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const labelledBy = element.getAttribute("aria-labelledby");
  if (labelledBy !== null) return document.getElementById(labelledBy)?.textContent ?? "";
  const outer = element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`);
  return outer?.textContent ?? element.textContent;
}
