import { intersectionOf, type Area } from "../engine/Area";
import { invalidCells } from "../engine/rules/invalidCells";
import { cutRules } from "../engine/rules/ruleAreas";
import type { ValidationState } from "../engine/state";
import { nullObject, type HostObject } from "./HostObject";
import {
  booleanOf,
  choiceOf,
  invalidArgument,
  isOmitted,
  itemNotFound,
  read,
  recordOf,
  textOf,
  write,
} from "./members";
import { rangeAreasObject } from "./range/rangeAreas";
import type { RangePlace } from "./range/rangeObject";
import { ruleFromWire, ruleToWire } from "./validationWire";

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;
/** Titles have 32 characters at most, error texts 224, prompts 255. */
const LONGEST = { title: 32, error: 224, prompt: 255 } as const;

function limited(value: unknown, limit: number, location: string): string {
  const text = isOmitted(value) ? "" : textOf(value, location);
  if (text.length > limit) throw invalidArgument(location, `The text has more than ${String(limit)} characters.`);
  return text;
}

/** The rule that all the cells share, the first that any has, or none. */
function rulesIn(place: RangePlace): { first: ValidationState | undefined; mixed: boolean } {
  const touching = place.book
    .requireSheet(place.sheetId)
    .validations.filter((rule) => rule.areas.some((a) => intersectionOf(a, place.area)));
  const [first] = touching;
  const covered = first ? first.areas.reduce((sum, a) => sum + sizeOf(intersectionOf(a, place.area)), 0) : 0;
  return { first, mixed: touching.length > 1 || (first !== undefined && covered < sizeOf(place.area)) };
}

const sizeOf = (a: Area | undefined): number => (a ? a.rowCount * a.columnCount : 0);

function change(
  place: RangePlace,
  location: string,
  next: (before: ValidationState | undefined) => Omit<ValidationState, "areas">,
): void {
  const { book, sheetId, area } = place;
  book.assertWritable(sheetId, location);
  const sheet = book.requireSheet(sheetId);
  const made: ValidationState = { ...next(rulesIn(place).first), areas: [area] };
  sheet.validations = [...cutRules(sheet.validations, area), made];
  book.onStateChanged("validations");
}

/** A message set before any rule waits with a rule that accepts everything. */
function emptyRule(before: ValidationState | undefined): Omit<ValidationState, "areas"> {
  return before ?? { rule: { type: "custom", formula1: "=TRUE" }, ignoreBlanks: true };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export function dataValidationObject(place: RangePlace): HostObject {
  const { book, sheetId } = place;
  const clear = (): void => {
    book.assertWritable(sheetId, "DataValidation.clear");
    const sheet = book.requireSheet(sheetId);
    sheet.validations = cutRules(sheet.validations, place.area);
    book.onStateChanged("validations");
  };
  const invalid = (): HostObject => {
    const found = invalidCells(book, book.requireSheet(sheetId), place.area);
    return found.length === 0 ? nullObject : rangeAreasObject(place, found);
  };
  return {
    type: "DataValidation",
    properties: {
      Type: read(() => {
        const { first, mixed } = rulesIn(place);
        return mixed ? "MixedCriteria" : first ? TYPES[first.rule.type] : "None";
      }),
      Rule: write(
        () => ruleToWire(rulesIn(place).first?.rule),
        (value) => {
          const rule = ruleFromWire(book, value);
          if (rule === undefined) clear();
          else change(place, "DataValidation.rule", (before) => ({ ignoreBlanks: true, ...before, rule }));
        },
      ),
      ErrorAlert: write(
        () => {
          const error = rulesIn(place).first?.error;
          return {
            message: error?.message ?? "",
            showAlert: error?.show ?? true,
            style: STYLES[error?.style ?? "stop"],
            title: error?.title ?? "",
          };
        },
        (value) => {
          const location = "DataValidation.errorAlert";
          const given = recordOf(value, location);
          const word = isOmitted(given["style"])
            ? "Stop"
            : choiceOf(given["style"], ["Stop", "Warning", "Information"] as const, location);
          const error = {
            style: word === "Stop" ? "stop" : word === "Warning" ? "warning" : "information",
            title: limited(given["title"], LONGEST.title, location),
            message: limited(given["message"], LONGEST.error, location),
            show: isOmitted(given["showAlert"]) ? true : booleanOf(given["showAlert"], location),
          } as const;
          change(place, location, (before) => ({ ...emptyRule(before), error }));
        },
      ),
      Prompt: write(
        () => {
          const prompt = rulesIn(place).first?.prompt;
          return { message: prompt?.message ?? "", showPrompt: prompt?.show ?? true, title: prompt?.title ?? "" };
        },
        (value) => {
          const location = "DataValidation.prompt";
          const given = recordOf(value, location);
          const prompt = {
            title: limited(given["title"], LONGEST.title, location),
            message: limited(given["message"], LONGEST.prompt, location),
            show: isOmitted(given["showPrompt"]) ? true : booleanOf(given["showPrompt"], location),
          };
          change(place, location, (before) => ({ ...emptyRule(before), prompt }));
        },
      ),
      IgnoreBlanks: write(
        () => rulesIn(place).first?.ignoreBlanks ?? true,
        (value) => {
          const ignoreBlanks = booleanOf(value, "DataValidation.ignoreBlanks");
          change(place, "DataValidation.ignoreBlanks", (before) => ({ ...emptyRule(before), ignoreBlanks }));
        },
      ),
    },
    methods: {
      Clear: clear,
      GetInvalidCells: () => {
        const found = invalid();
        if (found === nullObject) throw itemNotFound("DataValidation.getInvalidCells");
        return found;
      },
      GetInvalidCellsOrNullObject: invalid,
    },
  };
}
