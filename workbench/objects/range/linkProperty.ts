import { intersectionOf } from "../../engine/Area";
import type { HyperlinkState } from "../../engine/state";
import { valueOf } from "../../engine/cells/values";
import { restyle } from "../../engine/cells/restyle";
import { writeInputs } from "../../engine/cells/writeCells";
import type { HostProperty } from "../HostObject";
import { recordOf, write } from "../members";
import type { RangePlace } from "./rangeObject";

const LINK_COLOR = "#0563C1";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink: the wire says `DocumentReference`, `Address`, … */
export function linkProperty(place: RangePlace): HostProperty {
  const { book, sheetId } = place;
  const current = (): HyperlinkState | undefined =>
    book.requireSheet(sheetId).hyperlinks.find((link) => intersectionOf(link.area, place.area));
  return write(
    () => {
      const link = current();
      if (!link) return null;
      const text = String(valueOf(book.grid.cell(sheetId, link.area.rowIndex, link.area.columnIndex)));
      return {
        ...(link.location === undefined ? {} : { documentReference: link.location }),
        ...(link.url === undefined ? {} : { address: link.url }),
        ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
        textToDisplay: text,
      };
    },
    (value) => {
      const location = "Range.hyperlink";
      book.assertWritable(sheetId, location);
      const given = recordOf(value, location);
      const text = (name: string): string | undefined =>
        typeof given[name] === "string" && given[name] !== "" ? given[name] : undefined;
      const sheet = book.requireSheet(sheetId);
      sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectionOf(link.area, place.area));
      const [documentReference, address, screenTip, textToDisplay] = [
        text("documentReference"),
        text("address"),
        text("screenTip"),
        text("textToDisplay"),
      ];
      sheet.hyperlinks.push({
        area: place.area,
        ...(documentReference === undefined ? {} : { location: documentReference }),
        ...(address === undefined ? {} : { url: address }),
        ...(screenTip === undefined ? {} : { tooltip: screenTip }),
      });
      if (textToDisplay !== undefined)
        writeInputs(
          book,
          sheetId,
          place.area,
          () => (/^[=+\-@']/.test(textToDisplay) ? `'${textToDisplay}` : textToDisplay),
          location,
        );
      restyle(book, sheetId, place.area, (style) => ({ ...style, fontColor: LINK_COLOR, underline: true }));
      book.onStateChanged("hyperlinks");
    },
  );
}
