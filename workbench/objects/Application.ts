import type { Book } from "../engine/Book";
import type { HostObject } from "./HostObject";
import { choiceOf, read, write } from "./members";

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export function applicationObject(book: Book): HostObject {
  const { calculation } = book;
  return {
    type: "Application",
    properties: {
      CalculationMode: write(
        () => calculation.mode,
        (value) => {
          calculation.mode = choiceOf(
            value,
            ["Automatic", "AutomaticExceptTables", "Manual"] as const,
            "Application.calculationMode",
          );
        },
      ),
      CalculationState: read(() => calculation.state),
    },
    navigation: {
      CultureInfo: () => ({
        type: "CultureInfo",
        properties: { Name: read(() => book.locale) },
        navigation: {
          NumberFormat: () => ({
            type: "NumberFormatInfo",
            properties: { NumberDecimalSeparator: read(() => "."), NumberGroupSeparator: read(() => ",") },
            methods: {},
          }),
          DatetimeFormat: () => ({
            type: "DatetimeFormatInfo",
            properties: {
              ShortDatePattern: read(() => (book.locale === "zh-CN" ? "yyyy/M/d" : "M/d/yyyy")),
              DateSeparator: read(() => "/"),
              TimeSeparator: read(() => ":"),
            },
            methods: {},
          }),
        },
        methods: {},
      }),
    },
    methods: {
      Calculate: ([type]) => {
        const kind = choiceOf(type, ["Recalculate", "Full", "FullRebuild"] as const, "Application.calculate");
        calculation.request(kind === "Recalculate" ? "recalculate" : "full");
        return calculation.calculate();
      },
      SuspendApiCalculationUntilNextSync: () => {
        calculation.suspended = true;
      },
      SuspendScreenUpdatingUntilNextSync: () => {
        book.onScreenHeld();
      },
    },
  };
}
