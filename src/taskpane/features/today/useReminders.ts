import { useEffect, useState } from "react";
import { dateSerialAt } from "../../../core/dates";
import { readReminders, type Reminders } from "../../../excel/readReminders";
import { type ExcelOperation, useExcelOperation } from "../../hooks/useExcelOperation";
import { useIsActiveView } from "../../hooks/useNavigation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/** Reads the reminders when the view comes to the front, after changes to the workbook, and when a new day begins. */
export function useReminders(): ExcelOperation<[], Reminders | null> {
  const { changeCount } = useWorkbook();
  const isActive = useIsActiveView();
  const day = useCalendarDay();
  const reading = useExcelOperation(() => readReminders());
  const { run } = reading;

  useEffect(() => {
    if (isActive) void run();
  }, [isActive, changeCount, day, run]);
  return reading;
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
