import { intersectionOf } from "../engine/Area";
import { checkRuleFormula } from "../engine/rules/ruleFormula";
import type { ConditionalFormatState, SheetState } from "../engine/state";
import { colorOf } from "./color";
import { HostError, type HostObject, type HostProperty } from "./HostObject";
import { booleanOf, choiceOf, collection, integerOf, invalidArgument, read, textOf, write } from "./members";
import { rangeObject, type RangePlace } from "./range/rangeObject";

function sheetOf({ book, sheetId }: RangePlace): SheetState {
  return book.requireSheet(sheetId);
}

function removeFormat(place: RangePlace, format: ConditionalFormatState): void {
  place.book.assertWritable(place.sheetId, "ConditionalFormat.delete");
  const sheet = sheetOf(place);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  place.book.onStateChanged("conditionalFormats");
}

function flag(
  place: RangePlace,
  format: ConditionalFormatState,
  key: "bold" | "italic" | "strikethrough",
  location: string,
): HostProperty {
  return write(
    () => format.style[key] ?? null,
    (value) => {
      place.book.assertWritable(place.sheetId, location);
      format.style = { ...format.style, [key]: booleanOf(value, location) };
      place.book.onStateChanged("conditionalFormats");
    },
  );
}

function color(
  place: RangePlace,
  format: ConditionalFormatState,
  key: "fill" | "fontColor",
  location: string,
): HostProperty {
  return write(
    () => format.style[key] ?? "",
    (value) => {
      place.book.assertWritable(place.sheetId, location);
      format.style = { ...format.style, [key]: colorOf(value, location) };
      place.book.onStateChanged("conditionalFormats");
    },
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
function customObject(place: RangePlace, format: ConditionalFormatState): HostObject {
  const { book, sheetId } = place;
  const rule: HostObject = {
    type: "ConditionalFormatRule",
    properties: {
      Formula: write(
        () => format.formula,
        (value) => {
          const location = "ConditionalFormatRule.formula";
          book.assertWritable(sheetId, location);
          const formula = textOf(value, location);
          if (!formula.startsWith("=")) throw invalidArgument(location, "The formula begins with =.");
          checkRuleFormula(book, formula, location);
          format.formula = formula;
          book.onStateChanged("conditionalFormats");
        },
      ),
    },
    methods: {},
  };
  const look: HostObject = {
    type: "ConditionalRangeFormat",
    navigation: {
      Fill: () => ({
        type: "ConditionalRangeFill",
        properties: { Color: color(place, format, "fill", "ConditionalRangeFill.color") },
        methods: {},
      }),
      Font: () => ({
        type: "ConditionalRangeFont",
        properties: {
          Color: color(place, format, "fontColor", "ConditionalRangeFont.color"),
          Bold: flag(place, format, "bold", "ConditionalRangeFont.bold"),
          Italic: flag(place, format, "italic", "ConditionalRangeFont.italic"),
          Strikethrough: flag(place, format, "strikethrough", "ConditionalRangeFont.strikethrough"),
        },
        methods: {},
      }),
    },
    methods: {},
  };
  return { type: "CustomConditionalFormat", navigation: { Rule: () => rule, Format: () => look }, methods: {} };
}

function conditionalFormatObject(place: RangePlace, format: ConditionalFormatState): HostObject {
  const { book, sheetId } = place;
  const custom = (): HostObject => customObject(place, format);
  return {
    type: "ConditionalFormat",
    id: format.id,
    properties: {
      Id: read(() => format.id),
      Type: read(() => "Custom"),
      Priority: write(
        () => sorted(sheetOf(place)).indexOf(format),
        (value) => {
          book.assertWritable(sheetId, "ConditionalFormat.priority");
          const others = sorted(sheetOf(place)).filter((other) => other !== format);
          others.splice(integerOf(value, "ConditionalFormat.priority"), 0, format);
          others.forEach((other, index) => (other.priority = index));
          book.onStateChanged("conditionalFormats");
        },
      ),
      StopIfTrue: write(
        () => format.stopIfTrue,
        (value) => {
          book.assertWritable(sheetId, "ConditionalFormat.stopIfTrue");
          format.stopIfTrue = booleanOf(value, "ConditionalFormat.stopIfTrue");
          book.onStateChanged("conditionalFormats");
        },
      ),
    },
    navigation: { Custom: custom, CustomOrNullObject: custom },
    methods: {
      Delete: () => {
        removeFormat(place, format);
      },
      GetRange: () => {
        const [only, ...more] = format.areas;
        if (!only || more.length > 0)
          throw new HostError(
            "InvalidOperation",
            "The conditional format covers several ranges.",
            "ConditionalFormat.getRange",
          );
        return rangeObject(book, sheetId, only);
      },
    },
  };
}

function sorted(sheet: SheetState): ConditionalFormatState[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection: formula rules, the add-in's only kind. */
export function conditionalFormatsObject(place: RangePlace): HostObject {
  const { book, sheetId } = place;
  const list = (): ConditionalFormatState[] =>
    sorted(sheetOf(place)).filter((format) => format.areas.some((a) => intersectionOf(a, place.area)));
  const { type, items, getItem, methods } = collection({
    type: "ConditionalFormatCollection",
    list,
    keysOf: (format) => [format.id],
    objectOf: (format) => conditionalFormatObject(place, format),
  });
  return {
    type,
    items,
    getItem,
    methods: {
      ...methods,
      GetItemAt: ([index]) => {
        const found = list()[Number(index)];
        if (!found) throw invalidArgument("ConditionalFormatCollection.getItemAt");
        return conditionalFormatObject(place, found);
      },
      Add: ([kind]) => {
        const location = "ConditionalFormatCollection.add";
        book.assertWritable(sheetId, location);
        if (
          choiceOf(
            kind,
            [
              "Custom",
              "DataBar",
              "ColorScale",
              "IconSet",
              "TopBottom",
              "PresetCriteria",
              "ContainsText",
              "CellValue",
            ] as const,
            location,
          ) !== "Custom"
        ) {
          throw new HostError(
            "NotImplemented",
            "Conditional formats other than formula rules are not modelled.",
            location,
          );
        }
        const sheet = sheetOf(place);
        // The newest rule comes first in Excel.
        for (const other of sheet.conditionalFormats) other.priority += 1;
        const format: ConditionalFormatState = {
          id: book.nextGuid(),
          areas: [place.area],
          formula: "=FALSE",
          priority: 0,
          stopIfTrue: false,
          style: {},
        };
        sheet.conditionalFormats.push(format);
        book.onStateChanged("conditionalFormats");
        return conditionalFormatObject(place, format);
      },
      ClearAll: () => {
        book.assertWritable(sheetId, "ConditionalFormatCollection.clearAll");
        const sheet = sheetOf(place);
        const doomed = list();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !doomed.includes(format));
        book.onStateChanged("conditionalFormats");
      },
    },
  };
}
