import { createSheets, type CreateSheetsResult } from "../excel/createSheets";
import { languageFor } from "../templates/Text";
import type { CommandName } from "./commandNames";

/** The way into the pane that ribbon buttons need; the pane gives it, since commands do not know the pane. */
export interface PaneEntrance {
  readonly show: (view: "home" | "today" | "report" | "import") => void;
  /** Puts on the home view what “Create sheets” has done. */
  readonly announce: (result: CreateSheetsResult) => void;
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
  const commands: Record<CommandName, () => Promise<void>> = {
    createSheets: async () => {
      pane.announce(await createSheets({ language: languageFor(Office.context.displayLanguage), team: [] }));
      await open("home");
    },
    showToday: () => open("today"),
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
