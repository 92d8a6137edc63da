import { listName } from "../templates/names";
import { teamTableName, type TeamMember } from "../templates/settingsSheet";
import { asCellText } from "./cellText";
import { teamFrom } from "./readTeam";

/**
 * Asks what is needed to add team members; to be called before a sync, and the function that it gives, after: it queues
 * the rows of those whose names are not in the team yet, below the others, and gives how many those are. Nothing where
 * the workbook has no settings sheet.
 */
export function requestTeamAddition(context: Excel.RequestContext): (members: readonly TeamMember[]) => number {
  const table = context.workbook.tables.getItemOrNullObject(teamTableName);
  table.columns.load("items/values");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");

  return (members) => {
    if (table.isNullObject) return 0;
    const known = new Set(teamFrom(table.columns.items).map(({ name }) => name));
    const added = members.filter(({ name }) => !known.has(name));
    if (added.length === 0) return 0;
    const [names = []] = table.columns.items.map(({ values }) =>
      values.slice(1, body.rowCount + 1).map(([cell]) => String(cell)),
    );
    const used = names.length - [...names].reverse().findIndex((name) => name.trim() !== "");
    const start = body.rowIndex + (names.some((name) => name.trim() !== "") ? used : 0);
    const end = Math.max(start + added.length, body.rowIndex + body.rowCount);
    table.resize(
      table.worksheet.getRangeByIndexes(body.rowIndex - 1, body.columnIndex, end - body.rowIndex + 1, body.columnCount),
    );
    const rows = table.worksheet.getRangeByIndexes(start, body.columnIndex, added.length, 3);
    rows.copyFrom(table.worksheet.getRangeByIndexes(body.rowIndex, body.columnIndex, 1, 3), "Formats");
    const { dataValidation } = rows.getColumn(1);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${listName("role")}` } };
    dataValidation.ignoreBlanks = false;
    rows.values = added.map(({ name, role = "", department = "" }) => [name, role, department].map(asCellText));
    return added.length;
  };
}
