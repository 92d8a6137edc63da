import type { Book } from "../Book";
import type { PersonAtGrid } from "../PersonAtGrid";
import { drawDropDowns } from "./dropDowns";
import { drawRules } from "./drawRules";
import { followEditing } from "./editing";
import { followForeignWrites } from "./foreignWrites";
import { quietProgress } from "./quietProgress";
import { repaintAfterWrites } from "./repaint";
import { routePersonCommands } from "./personCommands";
import { followSelections } from "./selections";

export { startOnScreen } from "./startOnScreen";

/** Connects the screen with the workbook, both ways. Returns the way to disconnect. */
export function followBook(book: Book, person: PersonAtGrid, onEditMode: (editing: boolean) => void): () => void {
  quietProgress(book);
  const stops = [
    repaintAfterWrites(book),
    routePersonCommands(book, person),
    followForeignWrites(book),
    followSelections(book),
    followEditing(book, onEditMode),
    drawRules(book),
    drawDropDowns(book),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
