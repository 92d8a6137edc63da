import { useEffect, useMemo, useState } from "react";
import { dateSerialAt } from "../../../core/dates";
import { remindersOf, type Reminders } from "../../../excel/remindersOf";
import { useIsActiveView } from "../../hooks/useNavigation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/**
 * Gives the reminders as the workbook is now, and again when a new day begins; undefined until it has been read, null
 * where it lacks the tables. While another view is in front they stay as they were: sorting 50,000 records at every
 * change would be felt in the grid.
 */
export function useReminders(): Reminders | null | undefined {
  const { contents } = useWorkbook();
  const isActive = useIsActiveView();
  const [shown, setShown] = useState(contents);
  if (isActive && shown !== contents) setShown(contents);
  const day = useCalendarDay();
  return useMemo(() => (shown === undefined ? undefined : remindersOf(shown, day)), [shown, day]);
}

/** Gives the user's own calendar day, and the next one when midnight passes; the pane may stay open for days. */
function useCalendarDay(): number {
  const [day, setDay] = useState(() => dateSerialAt(new Date()));
  useEffect(() => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const timer = setTimeout(() => setDay(dateSerialAt(new Date())), midnight.getTime() - now.getTime() + 1000);
    return () => clearTimeout(timer);
  }, [day]);
  return day;
}
