import type { MirrorTable } from "../../../src/excel/mirror/MirrorContents";
import { everydaySteps, type Step } from "./steps";
import type { TableView } from "./tableView";
import type { Entered, World } from "./World";

const identifiers = { Customers: ["客户编号", /^C\d{11,}$/], FollowUps: ["跟进记录ID", /^G\d{11,}$/] } as const;
const names = { Customers: "客户名称", FollowUps: "沟通内容摘要" } as const;

type TableName = keyof typeof identifiers;

/** Compares the workbook at rest with what people entered and with what every pane shows; nothing when all is well. */
export function whatIsWrong(world: World, steps: readonly Step[]): string[] {
  return [
    ...lostIn(world, "Customers", world.customers),
    ...lostIn(world, "FollowUps", world.followUps),
    // What becomes of identifiers that people spoil is told case by case in test/excel/upkeep.
    ...(steps === everydaySteps ? [...badIdentifiers(world, "Customers"), ...badIdentifiers(world, "FollowUps")] : []),
    ...world.gathering.people.flatMap(({ name, mirror, failures }) => [
      ...failures.map((error) => `${name} failed: ${error instanceof Error ? (error.stack ?? "") : String(error)}`),
      ...Object.values(mirror.current.tables).flatMap((table) =>
        table.table === "customers" || table.table === "followUps"
          ? mirrorFaults(name, table, world.view(table.table === "customers" ? "Customers" : "FollowUps"), world)
          : [],
      ),
    ]),
  ];
}

function lostIn(world: World, table: TableName, entered: ReadonlyMap<string, Entered>): string[] {
  const view = world.view(table);
  const shown = view.column(names[table]).map(String);
  const faults: string[] = [];
  for (const [name, cells] of entered) {
    const rows = shown.flatMap((each, row) => (each === name ? [row] : []));
    if (rows.length !== 1) faults.push(`${name} stands in ${String(rows.length)} rows`);
    for (const [heading, text] of Object.entries(cells)) {
      const found = String(view.column(heading)[rows[0] ?? -1]);
      if (found !== text) faults.push(`${heading} of ${name} is ${found} and was entered as ${text}`);
    }
  }
  for (const name of shown) if (name !== "" && !entered.has(name)) faults.push(`nobody entered ${name}`);
  return faults;
}

function badIdentifiers(world: World, table: TableName): string[] {
  const view = world.view(table);
  const [heading, pattern] = identifiers[table];
  const shown = view.column(names[table]).map(String);
  const faults: string[] = [];
  const bearers = new Map<string, string>();
  view.column(heading).forEach((cell, row) => {
    const identifier = String(cell);
    const name = shown[row] ?? "";
    if (name === "" && identifier === "") return;
    if (!pattern.test(identifier)) faults.push(`${name} in row ${String(row)} bears “${identifier}”`);
    const other = bearers.get(identifier);
    if (other !== undefined) faults.push(`${name} and ${other} both bear ${identifier}`);
    bearers.set(identifier, name);
    const earlier = world.identifiers.get(name);
    if (earlier !== undefined && earlier !== identifier)
      faults.push(`${name} bore ${earlier} and bears ${identifier} now`);
    world.identifiers.set(name, identifier);
  });
  return faults;
}

function mirrorFaults(user: string, table: MirrorTable, view: TableView, world: World): string[] {
  if (table.rowCount !== view.rows.length)
    return [`${user} sees ${String(table.rowCount)} rows of ${table.tableName}, there are ${String(view.rows.length)}`];
  return Object.entries(table.columns).flatMap(([column, cells]) => {
    const heading = table.resolved.columns[column]?.name ?? "";
    const shown = view.column(heading);
    const row = cells.findIndex((cell, index) => cell !== shown[index]);
    return row < 0
      ? []
      : [
          `${user} sees ${heading} of row ${String(row)} as “${String(cells[row])}”, it is “${String(shown[row])}” (step ${String(world.story.length)})`,
        ];
  });
}
