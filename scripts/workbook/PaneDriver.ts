import { WorkbookFailure } from "./WorkbookFailure";

/** What the driver needs of the pane's window; jsdom's has it. */
export interface PaneWindow {
  readonly document: Document;
  readonly Event: typeof Event;
  readonly File: typeof File;
}

const pollEveryMs = 20;
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
    (await this.waitFor(name, () => this.find(tabs, name))).click();
    await this.waitFor(name, () => this.find(`${tabs}[aria-selected=true]`, name));
  }

  /** Presses a button once it can be pressed. */
  async press(name: string): Promise<void> {
    const button = await this.waitFor(name, () => {
      const found = this.find(buttons, name);
      return found !== undefined && !isDisabled(found) ? found : undefined;
    });
    button.click();
  }

  /** Chooses a file in the field of that label. */
  async chooseFile(label: string, name: string, bytes: Uint8Array): Promise<void> {
    const input = await this.waitFor(label, () => this.find("input[type=file]", label));
    const file = new this.window.File([bytes as Uint8Array<ArrayBuffer>], name);
    Object.defineProperty(input, "files", { configurable: true, value: { 0: file, length: 1, item: () => file } });
    input.dispatchEvent(new this.window.Event("change", { bubbles: true }));
  }

  /** Waits until one of the texts can be read in the pane, and gives it; a button of that name counts, too. */
  async waitForText(...texts: readonly string[]): Promise<string> {
    return this.waitFor(texts.join(" / "), () => texts.find((text) => this.text().includes(text)));
  }

  /** Gives all that can be read in the view in front, lines separated. */
  text(): string {
    return visibleText(this.window.document.body);
  }

  /** Gives the messages that the view in front shows. */
  messages(): readonly string[] {
    return this.visible(notices).map((notice) => visibleText(notice).replace(/\s+/g, " ").trim());
  }

  private find(selector: string, name: string): HTMLElement | undefined {
    return this.visible(selector).find((element) => accessibleName(element) === name);
  }

  private visible(selector: string): HTMLElement[] {
    const found = Array.from(this.window.document.querySelectorAll<HTMLElement>(selector));
    return found.filter((element) => element.closest("[hidden], [aria-hidden=true], [inert]") === null);
  }

  /** Asks again and again. @throws WorkbookFailure `paneSilent` when patience is at an end. */
  private async waitFor<T>(what: string, find: () => T | undefined): Promise<T> {
    const deadline = Date.now() + this.patienceMs;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() > deadline) {
        const said = this.messages().join(" ");
        if (said !== "") throw new WorkbookFailure("addinSaid", { text: said });
        throw new WorkbookFailure("paneSilent", { seconds: Math.round(this.patienceMs / 1000), waitingFor: what });
      }
      await new Promise((resolve) => setTimeout(resolve, pollEveryMs));
    }
  }
}

function isDisabled(element: HTMLElement): boolean {
  return element.hasAttribute("disabled") || element.getAttribute("aria-disabled") === "true";
}

/** The name that aids for people who cannot see read out (WAI-ARIA accname 1.2, the parts that occur in the pane). */
function accessibleName(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const { ownerDocument } = element;
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => ownerDocument.getElementById(id)?.textContent ?? "").join(" ");
  if (labelled.trim() !== "") return labelled.trim();
  const own = element.id === "" ? null : ownerDocument.querySelector(`label[for="${element.id}"]`);
  return (own?.textContent ?? element.textContent ?? "").trim();
}

function visibleText(root: Element): string {
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3 /* text */) lines.push(node.textContent ?? "");
    if (node.nodeType !== 1 /* element */) return;
    const element = node as Element;
    if (/^(?:script|style)$/i.test(element.tagName) || element.hasAttribute("hidden")) return;
    element.childNodes.forEach(walk);
  };
  walk(root);
  return lines.join("\n");
}
