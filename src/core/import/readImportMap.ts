import type { Outcome } from "../problem";
import { importMapFormat, importMapSchema, importMapVersion, type ImportMap } from "./ImportMap";
import type { MapProblem, MapProblemCode } from "./ImportProblem";

/** Reads the text of a mapping file. Every mistake is named with its place in the file, such as `columns[2].source`. */
export function readImportMap(text: string): Outcome<ImportMap, MapProblemCode> {
  const refuse = (...problems: MapProblem[]) => ({ ok: false as const, problems });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({ code: "mapNotJson" });
  }
  const named = content as { readonly format?: unknown; readonly version?: unknown } | null;
  if (typeof named !== "object" || named?.format !== importMapFormat) return refuse({ code: "mapNotAMap" });
  if (typeof named.version === "number" && named.version > importMapVersion) {
    return refuse({ code: "mapNewer", data: { found: named.version, understood: importMapVersion } });
  }
  const result = importMapSchema.safeParse(content);
  if (result.success) return { ok: true, value: result.data };
  return refuse(
    ...result.error.issues.map(({ path, code, ...issue }) => {
      const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
      const keys = "keys" in issue ? issue.keys.join(", ") : "";
      return { code: "mapInvalid" as const, at: { column: place.replace(/^\./, "") }, data: { reason: code, keys } };
    }),
  );
}

/** Writes a mapping as a file's text, without what is empty. */
export function writeImportMap(map: ImportMap): string {
  const columns = map.columns.map(({ targets, ...column }) => (targets.length > 0 ? { ...column, targets } : column));
  return `${JSON.stringify({ ...map, columns }, null, 2)}\n`;
}
