import { HostError, nullObject, type HostObject } from "../objects/HostObject";
import { readLimitCells, sheetColumnCount, sheetRowCount } from "./limits";
import { itemTreeOf, loadTreeOf, wholeTree, type LoadTree } from "./LoadTree";
import { apiNotFound } from "./refusals";
import { apiName, type QueryInfo } from "./RichApiMessage";

/** Properties that hold one entry per cell, and are therefore limited. */
const cellProperties: ReadonlySet<string> = new Set([
  "Formulas",
  "FormulasLocal",
  "FormulasR1C1",
  "NumberFormat",
  "NumberFormatLocal",
  "Text",
  "ValueTypes",
  "Values",
]);

/** Answers a `load`: the properties asked for, named as on the wire; null for a null object. */
export function readObject(object: HostObject, query: QueryInfo): Record<string, unknown> | null {
  return readTree(object, loadTreeOf(query), query);
}

function readTree(object: HostObject, tree: LoadTree, page: QueryInfo = {}): Record<string, unknown> | null {
  if (object === nullObject) return null;
  if (object.items !== undefined) return readCollection(object, tree, page);
  const value = identityOf(object);
  for (const name of tree.names) readNamed(object, name, value);
  for (const [name, child] of tree.children) {
    const navigate = object.navigation?.[name];
    if (navigate === undefined) throw apiNotFound(object.type, name);
    value[name] = readTree(navigate(), child);
  }
  return value;
}

/** The names beside `items` may mean the collection's own properties (`count`) or those of every item (`name`). */
function readCollection(object: HostObject, tree: LoadTree, page: QueryInfo): Record<string, unknown> {
  const value = identityOf(object);
  const itemTree = itemTreeOf(tree);
  for (const name of tree.names) {
    const property = object.properties?.[name];
    if (property === undefined) continue;
    value[name] = property.get();
    itemTree.names.delete(name);
  }
  const all = object.items?.() ?? [];
  const from = page.Skip ?? 0;
  const items = page.Top === undefined ? all.slice(from) : all.slice(from, from + page.Top);
  value["_Items"] = items.map((item) => readTree(item, itemTree));
  return value;
}

function readNamed(object: HostObject, name: string, into: Record<string, unknown>): void {
  const properties = object.properties ?? {};
  if (name === "*") {
    for (const each of Object.keys(properties)) into[each] = readProperty(object, each);
  } else if (properties[name] !== undefined) into[name] = readProperty(object, name);
  else if (object.navigation?.[name] !== undefined) into[name] = readTree(object.navigation[name](), wholeTree());
  else throw apiNotFound(object.type, name);
}

function readProperty(object: HostObject, name: string): unknown {
  if (cellProperties.has(name) && object.type === "Range") {
    const rowCount = Number(object.properties?.["RowCount"]?.get());
    const columnCount = Number(object.properties?.["ColumnCount"]?.get());
    // "Read or write to an unbounded range": cell-level properties of whole rows and columns read as null.
    if (rowCount >= sheetRowCount || columnCount >= sheetColumnCount) return null;
    if (rowCount * columnCount > readLimitCells)
      throw new HostError(
        "ResponsePayloadSizeLimitExceeded",
        `A read covers at most ${readLimitCells} cells; this one covers ${rowCount * columnCount}.`,
        `Range.${apiName(name)}`,
      );
  }
  return object.properties?.[name]?.get();
}

/** What office.js needs to address an object later. */
export function identityOf(object: HostObject): Record<string, unknown> {
  return object.id === undefined ? {} : { Id: object.id };
}
