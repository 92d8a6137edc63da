import { teamTableName, type TeamMember } from "../templates/settingsSheet";

/** Reads the team from the settings sheet in one round trip; rows without a name are left out. */
export function readTeam(): Promise<readonly TeamMember[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const read = requestTeam(context);
    await context.sync();
    return read();
  });
}

/** Asks for the team; to be called before a sync, and the function that it gives, after. No team where no such table is. */
export function requestTeam(context: Excel.RequestContext): () => readonly TeamMember[] {
  const table = context.workbook.tables.getItemOrNullObject(teamTableName);
  table.columns.load("items/values");
  return () => (table.isNullObject ? [] : teamFrom(table.columns.items));
}

/** Turns the columns of the team's table into members: by position, since ours come first, whatever people call them. */
export function teamFrom(columns: readonly Excel.TableColumn[]): readonly TeamMember[] {
  const [names = [], roles = [], departments = []] = columns.map(({ values }) =>
    values.slice(1).map(([cell]) => String(cell).trim()),
  );
  return names.flatMap((name, index) =>
    name === "" ? [] : [{ name, role: roles[index] ?? "", department: departments[index] ?? "" }],
  );
}
