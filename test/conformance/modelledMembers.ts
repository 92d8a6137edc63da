import type { HostObject } from "../../workbench/objects/HostObject";
import { createHostWorkbook } from "../../workbench/engine/createHostWorkbook";

const eventNames: Readonly<Record<string, string>> = { DataChanged: "onChanged" };

function memberName(wireName: string): string {
  const [, later, earlier] = /^_Register(?:Event(.+)|(.+)Event)$/.exec(wireName) ?? [];
  const event = later ?? earlier;
  if (event !== undefined) return eventNames[event] ?? `on${event}`;
  return wireName[0]?.toLowerCase() + wireName.slice(1);
}

function membersOf(object: HostObject): string[] {
  const names = [
    ...Object.keys(object.properties ?? {}),
    ...Object.keys(object.navigation ?? {}),
    // What begins with `_` is the protocol's own and in no documentation, registration of events apart.
    ...Object.keys(object.methods ?? {}).filter((name) => !name.startsWith("_") || name.startsWith("_Register")),
  ];
  return [
    ...names.map(memberName),
    ...(object.getItem && object.type !== "TableRowCollection" ? ["getItem"] : []),
    ...(object.items ? ["items"] : []),
  ];
}

/** Objects that only methods lead to. */
const paths: Readonly<Record<string, readonly (readonly [method: string, args: readonly unknown[]])[]>> = {
  Worksheet: [["GetRange", ["A1:B3"]]],
  DataValidation: [["GetInvalidCells", []]],
  Range: [["GetTables", [false]]],
  Functions: [["Date", [2024, 7, 1]]],
};

/** The members of every object that the workbench models, as `Range.values`, found by walking a workbook that has one of each. */
export async function modelledMembers(): Promise<string[]> {
  const workbook = await createHostWorkbook({ locale: "en-US" });
  const found = new Map<string, Set<string>>();
  const visit = async (object: HostObject): Promise<void> => {
    if (found.has(object.type)) return;
    found.set(object.type, new Set(membersOf(object)));
    for (const navigate of Object.values(object.navigation ?? {})) await visit(navigate());
    const [first] = object.items?.() ?? [];
    if (first) await visit(first);
    for (const [method, args] of paths[object.type] ?? [])
      await visit((await object.methods?.[method]?.(args)) as HostObject);
  };
  await workbook.asAddin("conformance", async () => {
    const sheet = workbook.root.navigation?.["Worksheets"]?.().items?.()[0];
    const range = sheet?.methods?.["GetRange"]?.(["A1:B3"]) as HostObject;
    range.properties?.["Values"]?.set?.([
      ["a", "b"],
      ["x", 1],
      ["y", 2],
    ]);
    sheet?.navigation?.["Tables"]?.().methods?.["Add"]?.(["A1:B3", true]);
    sheet?.navigation?.["Charts"]?.().methods?.["Add"]?.(["ColumnClustered", range, null]);
    workbook.root.navigation?.["Names"]?.().methods?.["Add"]?.(["Conformance", range, null]);
    sheet?.navigation?.["Names"]?.().methods?.["Add"]?.(["Own", range, null]);
    range.navigation?.["ConditionalFormats"]?.().methods?.["Add"]?.(["Custom"]);
    range.navigation?.["DataValidation"]?.().properties?.["Rule"]?.set?.({
      wholeNumber: { formula1: 5, operator: "GreaterThan" },
    });
    await visit(sheet?.navigation?.["Names"]?.().items?.()[0] as HostObject);
    await visit(workbook.root);
  });
  workbook.dispose();
  return [...found].flatMap(([type, names]) => [...names].map((name) => `${type}.${name}`)).sort();
}
