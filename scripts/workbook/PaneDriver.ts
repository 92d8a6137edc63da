import { WorkbookFailure } from "./WorkbookFailure";

/** What the driver needs of the pane's window; jsdom's has it. */
export interface PaneWindow {
  readonly document: Document;
  readonly Event: typeof Event;
  readonly File: typeof File;
  getComputedStyle(element: Element): CSSStyleDeclaration;
}

const pollEveryMs = 20;
/** What is drawn is ready for use a moment later: React runs effects after drawing. A person is never that fast. */
const reactionMs = 100;
const buttons = "button, [role=button]";
const tabs = "[role=tab]";
const notices = "[role=group].fui-MessageBar, [role=alert]";

/** Works the add-in's pane as a person does: by the names of what can be seen, never by its inner workings. */
export class PaneDriver {
  constructor(
    private readonly window: PaneWindow,
    /** How long the pane may take for one step before it counts as silent. */
    private readonly patienceMs: number,
  ) {}

  /** Brings a view to the front by its tab. */
  async openView(name: string): Promise<void> {
    const tab = await this.waitFor(name, () => this.find(tabs, name));
    await pause(reactionMs);
    tab.click();
    await this.waitFor(name, () => this.find(`${tabs}[aria-selected=true]`, name));
  }

  /** Presses a button once it can be pressed. */
  async press(name: string): Promise<void> {
    const pressable = (): HTMLElement | undefined => {
      const found = this.find(buttons, name);
      return found !== undefined && !isDisabled(found) ? found : undefined;
    };
    await this.waitFor(name, pressable);
    await pause(reactionMs);
    // It may have been drawn anew meanwhile.
    (await this.waitFor(name, pressable)).click();
  }

  /** Chooses a file in the field of that label. */
  async chooseFile(label: string, name: string, bytes: Uint8Array): Promise<void> {
    const input = await this.waitFor(label, () => this.find("input[type=file]", label));
    await pause(reactionMs);
    const file = new this.window.File([bytes as Uint8Array<ArrayBuffer>], name);
    Object.defineProperty(input, "files", { configurable: true, value: { 0: file, length: 1, item: () => file } });
    input.dispatchEvent(new this.window.Event("change", { bubbles: true }));
  }

  /** Chooses an option wherever nothing has been chosen yet; gives how many fields that were. */
  async chooseWhereOpen(option: string): Promise<number> {
    const open = (): HTMLSelectElement | undefined =>
      (this.visible("select") as HTMLSelectElement[]).find(
        (select) => select.value === "" && Array.from(select.options).some(({ text }) => text === option),
      );
    let count = 0;
    for (let select = open(); select !== undefined; select = open()) {
      await pause(reactionMs);
      select.value = Array.from(select.options).find(({ text }) => text === option)?.value ?? "";
      select.dispatchEvent(new this.window.Event("change", { bubbles: true }));
      await pause(reactionMs);
      count++;
    }
    return count;
  }

  /** Waits until one of the texts can be read in the pane, and gives it; a button of that name counts, too. */
  async waitForText(...texts: readonly string[]): Promise<string> {
    return this.waitFor(texts.join(" / "), () => texts.find((text) => this.text().includes(text)));
  }

  /**
   * Waits as {@link waitForText} does, or until a message says one of the other texts: elsewhere these may be read as mere
   * advice.
   */
  async waitForTextOrMessage(texts: readonly string[], said: readonly string[]): Promise<string> {
    return this.waitFor([...texts, ...said].join(" / "), () => {
      const messages = this.messages().join("\n");
      return texts.find((text) => this.text().includes(text)) ?? said.find((text) => messages.includes(text));
    });
  }

  /** Gives all that can be read in the view in front, lines separated. */
  text(): string {
    return readText(this.window.document.body);
  }

  /** Gives the messages that the view in front shows. */
  messages(): readonly string[] {
    return this.visible(notices).map((notice) => readText(notice).replace(/\s+/g, " ").trim());
  }

  /** Gives the figures that the view in front lists, such as `Imported: 200`. */
  figures(): readonly string[] {
    return this.visible("dl > div").map((pair) =>
      Array.from(pair.children, (part) => readText(part).trim()).join(": "),
    );
  }

  private find(selector: string, name: string): HTMLElement | undefined {
    return this.visible(selector).find((element) => this.accessibleName(element) === name);
  }

  private visible(selector: string): HTMLElement[] {
    const found = Array.from(this.window.document.querySelectorAll<HTMLElement>(selector));
    return found.filter((element) => element.closest("[hidden], [aria-hidden=true], [inert]") === null);
  }

  /** The name that aids for people who cannot see read out (WAI-ARIA accname 1.2, the parts that occur in the pane). */
  private accessibleName(element: HTMLElement): string {
    const label = element.getAttribute("aria-label");
    if (label !== null) return label;
    const { document } = this.window;
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const labels = ids.length > 0 ? ids.map((id) => document.getElementById(id)) : [ownLabel(element)];
    const labelled = labels
      .map((each) => each?.textContent ?? "")
      .join(" ")
      .trim();
    // Fluent's tabs hold their words twice, the second time only to keep room for bold ones.
    const isDrawn = (part: Element): boolean => this.window.getComputedStyle(part).visibility !== "hidden";
    return labelled !== "" ? labelled : readText(element, isDrawn).replace(/\s+/g, " ").trim();
  }

  /** Asks again and again. @throws WorkbookFailure `paneSilent` when patience is at an end. */
  private async waitFor<T>(what: string, find: () => T | undefined): Promise<T> {
    const deadline = Date.now() + this.patienceMs;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() > deadline) {
        const data = { seconds: Math.round(this.patienceMs / 1000), waitingFor: what, said: this.messages().join(" ") };
        throw new WorkbookFailure("paneSilent", data);
      }
      await pause(pollEveryMs);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isDisabled(element: HTMLElement): boolean {
  return element.hasAttribute("disabled") || element.getAttribute("aria-disabled") === "true";
}

function ownLabel(element: HTMLElement): Element | null {
  return element.id === "" ? null : element.ownerDocument.querySelector(`label[for="${element.id}"]`);
}

/** Reads the text of an element, one line for each of its texts, leaving out what is hidden. */
function readText(root: Element, isShown: (element: Element) => boolean = () => true): string {
  const lines: string[] = [];
  const walk = (element: Element): void => {
    if (/^(?:script|style)$/i.test(element.tagName) || element.hasAttribute("hidden") || !isShown(element)) return;
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) lines.push(node.textContent ?? "");
      else if (node.nodeType === node.ELEMENT_NODE) walk(node as Element);
    }
  };
  walk(root);
  return lines.join("\n");
}
