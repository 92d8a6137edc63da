import type { Area } from "../Area";
import { formatArea, parseArea, quotedSheetName } from "../addresses";
import { formulaOf, tokensOf } from "./tokens";

/** The formula with those A1 references exchanged for which `replace` gives another area; they come out absolute. */
export function replaceReferences(
  formula: string,
  ownSheet: string | undefined,
  replace: (sheetName: string, a: Area) => Area | undefined,
): string {
  return formulaOf(
    tokensOf(formula).map((token) => {
      if (token.kind !== "reference") return token;
      const sheetName = token.sheet ?? ownSheet;
      const a = parseArea(token.local);
      const replaced = sheetName === undefined || !a ? undefined : replace(sheetName, a);
      return replaced
        ? { text: (token.sheet === undefined ? "" : `${quotedSheetName(token.sheet)}!`) + formatArea(replaced, true) }
        : token;
    }),
  );
}
