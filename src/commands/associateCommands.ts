import { createSheets, type CreateSheetsResult } from "../excel/createSheets";
import { languageFor } from "../templates/Text";
import type { CommandName } from "./commandNames";

/** The way into the pane that ribbon buttons need; the pane gives it, since commands do not know the pane. */
export interface PaneEntrance {
  readonly show: (view: "home" | "today" | "check" | "report" | "import") => void;
  /** Says on the home view that “Create sheets” is at work. */
  readonly announceStart: () => void;
  /** Puts on the home view what “Create sheets” has done; null when it could not say. */
  readonly announce: (result: CreateSheetsResult | null) => void;
  /** Notes that a button could not do its work. */
  readonly report: (command: string, error: unknown) => void;
}

/**
 * Connects the ribbon's buttons, whose function names stand in manifest.xml. Each ends with `event.completed()`, or
 * Excel would leave the button waiting.
 */
export function associateCommands(pane: PaneEntrance): void {
  const open = async (view: Parameters<PaneEntrance["show"]>[0]) => {
    pane.show(view);
    await Office.addin.showAsTaskpane();
  };
  const create = async () => {
    pane.announceStart();
    let result: CreateSheetsResult | null = null;
    try {
      result = await createSheets({ language: languageFor(Office.context.displayLanguage), team: [] });
    } finally {
      pane.announce(result);
    }
  };
  const commands: Record<CommandName, () => Promise<void>> = {
    // The pane opens first: Excel may keep the work waiting, and only the pane can say so.
    createSheets: async () => {
      await Promise.all([open("home"), create()]);
    },
    showToday: () => open("today"),
    showCheck: () => open("check"),
    showReport: () => open("report"),
    showImport: () => open("import"),
  };
  for (const [name, work] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      work()
        .catch((error: unknown) => pane.report(name, error))
        .finally(() => event.completed());
    });
  }
}
