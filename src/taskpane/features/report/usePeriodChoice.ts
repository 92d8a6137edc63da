import { useState } from "react";
import { type CalendarDay, type DateSerial, dateSerialOf, isoDateOf } from "../../../core/dates";
import { monthAround, type Period, quarterAround } from "../../../core/periods";
import type { DaysWithData } from "../../../core/review/daysWithData";
import { periodChoices } from "../../../core/review/periodChoices";

export type PeriodKind = "quarter" | "month" | "custom";

/** What is wrong with dates that were typed. */
interface DateProblems {
  readonly from: "dateMissing" | null;
  readonly to: "dateMissing" | "endBeforeStart" | null;
}

export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly chooseKind: (kind: PeriodKind) => void;
  readonly quarters: readonly Period[];
  readonly months: readonly Period[];
  readonly choose: (period: Period) => void;
  /** As date inputs hold them, `2024-07-01`; empty while being typed. */
  readonly from: string;
  readonly to: string;
  readonly setFrom: (text: string) => void;
  readonly setTo: (text: string) => void;
  readonly problems: DateProblems;
  /** Null while dates are incomplete or in the wrong order. */
  readonly period: Period | null;
  /** The last quarter with data. */
  readonly proposed: Period;
  /** Chooses the proposed quarter. */
  readonly propose: () => void;
}

const mostQuarters = 12;
const mostMonths = 24;

/** Keeps which period is chosen; until somebody chooses, it is the last quarter with data. */
export function usePeriodChoice(days: DaysWithData | null, today: DateSerial): PeriodChoice {
  const [kind, setKind] = useState<PeriodKind>("quarter");
  const [quarter, setQuarter] = useState<Period | null>(null);
  const [month, setMonth] = useState<Period | null>(null);
  const [typedFrom, setFrom] = useState<string | null>(null);
  const [typedTo, setTo] = useState<string | null>(null);

  const span = days ?? { first: today, last: today };
  const proposed = quarterAround(span.last);
  const listed = { quarter: quarter ?? proposed, month: month ?? monthAround(span.last) };
  const from = typedFrom ?? isoDateOf(proposed.start);
  const to = typedTo ?? isoDateOf(proposed.end);
  const { period: custom, problems } = customPeriod(from, to);
  return {
    kind,
    chooseKind: setKind,
    quarters: periodChoices("quarter", span, today, mostQuarters),
    months: periodChoices("month", span, today, mostMonths),
    choose: (period) => (kind === "month" ? setMonth(period) : setQuarter(period)),
    from,
    to,
    setFrom,
    setTo,
    problems,
    period: kind === "custom" ? custom : listed[kind],
    proposed,
    propose: () => {
      setKind("quarter");
      setQuarter(proposed);
    },
  };
}

function customPeriod(from: string, to: string): { readonly period: Period | null; readonly problems: DateProblems } {
  const start = serialOf(from);
  const end = serialOf(to);
  const isBackward = start !== null && end !== null && end < start;
  return {
    period: start === null || end === null || isBackward ? null : { start, end },
    problems: {
      from: start === null ? "dateMissing" : null,
      to: end === null ? "dateMissing" : isBackward ? "endBeforeStart" : null,
    },
  };
}

/** Date inputs give ISO dates or nothing. */
function serialOf(text: string): DateSerial | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return dateSerialOf({ year, month, day } satisfies CalendarDay);
}
