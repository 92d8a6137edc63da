import { useEffect, useMemo, useState } from "react";
import { knownSelection, readSelection, type ReadSelection } from "../../../excel/entry/readSelection";
import {
  selectedCells,
  type SelectedCells,
  type SelectedColumn,
  type SelectionEvent,
} from "../../../excel/entry/selectedCells";
import { watchSelection } from "../../../excel/entry/watchSelection";
import type { HostFailure } from "../../../excel/hostFailure";
import type { MirrorContents } from "../../../excel/mirror/MirrorContents";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useIsActiveView } from "../../hooks/useNavigation";

/** Long enough for the arrow keys to run through cells, short enough to feel immediate. */
const quietMilliseconds = 150;

interface Selection {
  /** Undefined until it is known. */
  readonly selected: SelectedCells | undefined;
  /** What the selected cells hold; null until it is known, and for columns that are not filled in here. */
  readonly content: ReadSelection | null;
  readonly failure: HostFailure | undefined;
  readonly retry: () => void;
}

/** Follows what this person selects while the view is in front; cells are read only where their column is filled in here. */
export function useSelection(contents: MirrorContents | undefined): Selection {
  const isActive = useIsActiveView();
  const [event, setEvent] = useState<SelectionEvent | null>(null);
  const watching = useExcelOperation(async ({ signal }) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = await watchSelection((next) => {
      clearTimeout(timer);
      timer = setTimeout(() => setEvent(next), quietMilliseconds);
    });
    const end = () => {
      clearTimeout(timer);
      void stop();
    };
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  const { run: watch, reset: unwatch } = watching;
  useEffect(() => {
    if (!isActive) return;
    void watch();
    return unwatch;
  }, [isActive, watch, unwatch]);

  const selected = useMemo(
    () => (event === null || contents === undefined ? undefined : selectedCells(event, Object.values(contents.tables))),
    [event, contents],
  );
  const column = selected?.kind === "column" && isFilledHere(selected) ? selected : null;
  const table = column === null ? undefined : contents?.tables[column.place.table];
  const known = useMemo(
    () => (column === null || table === undefined ? null : knownSelection(column, table)),
    [column, table],
  );

  const reading = useExcelOperation((_, wanted: SelectedColumn) => readSelection(wanted));
  const { run: read } = reading;
  const isUnknown = isActive && column !== null && known === null;
  useEffect(() => {
    if (isUnknown) void read(column);
  }, [isUnknown, column, read]);

  const isRead = reading.result !== undefined && reading.result.column === column;
  return {
    selected,
    content: known ?? (isRead ? (reading.result ?? null) : null),
    failure: watching.failure ?? reading.failure,
    retry: () => {
      if (watching.failure !== undefined) void watch();
      else if (column !== null) void read(column);
    },
  };
}

/** Texts of which the view shows what is read from them. */
const brokenDown: ReadonlySet<string> = new Set(["budgetItems", "milestones"]);

/** Tells whether the cells of a column are filled in by this view, so that what they hold must be known. */
export function isFilledHere({ declaration, rowCount }: SelectedColumn): boolean {
  const { key = "", value } = declaration ?? {};
  const type = value?.type;
  if (rowCount === 0 || declaration?.kind === "native") return false;
  return type === "choice" || type === "choices" || type === "reference" || brokenDown.has(key);
}
