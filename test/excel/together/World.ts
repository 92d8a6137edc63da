import { requestOf } from "../import/pipeline";
import { Chance } from "./Chance";
import { pause, type Colleague, type Gathering } from "./Gathering";
import { tableView, type TableView } from "./tableView";

/** What people entered into one row, by heading; its name is nobody else's. */
export type Entered = Record<string, string>;

/** A gathering, and beside it what its people have entered so far. */
export class World {
  readonly chance: Chance;
  /** Customers by name, follow-ups by summary. */
  readonly customers = new Map<string, Entered>();
  readonly followUps = new Map<string, Entered>();
  /** Identifiers by the names of their rows, as they were at the last look: they stay for ever. */
  readonly identifiers = new Map<string, string>();
  /** What was done, for whoever has to find out what went wrong. */
  readonly story: string[] = [];
  private readonly imports = new Map<string, Promise<void>>();
  private lastName = 0;

  constructor(
    readonly gathering: Gathering,
    seed: number,
  ) {
    this.chance = new Chance(seed);
  }

  get person(): Gathering["workbench"]["person"] {
    return this.gathering.workbench.person;
  }

  view(table: "Customers" | "FollowUps"): TableView {
    return tableView(this.gathering.workbench, table);
  }

  newName(kind = "客户"): string {
    this.lastName += 1;
    return `${kind}${String(this.lastName).padStart(4, "0")}`;
  }

  /** Looks at the grid when nothing else is at work, so that what follows acts on what was seen. */
  async look<T>(at: () => T): Promise<T> {
    while (this.gathering.workbench.workbook.isBusy) await pause(0);
    return at();
  }

  /** The row of a customer in the table's body; the lowest one where several have the name. */
  rowOf(view: TableView, name: string): number {
    const row = view.column("客户名称").lastIndexOf(name);
    if (row < 0) throw new Error(`${name} is not in the table any more`);
    return row;
  }

  /** Types into a cell of a customer, wherever the row is by now. */
  async type(user: Colleague, name: string, heading: string, text: string): Promise<void> {
    await this.look(() => {
      const view = this.view("Customers");
      return this.person.type(view.sheet, view.address(this.rowOf(view, name), heading), text, user.name);
    });
  }

  /** Imports some customers while everybody goes on working; each person has one import at a time. */
  startImport(user: Colleague): string | undefined {
    if (this.imports.has(user.name)) return undefined;
    const names = Array.from({ length: 2 + this.chance.below(6) }, () => this.newName("导入"));
    const work = this.importNames(user, names)
      .catch((error: unknown) => void user.failures.push(error))
      .finally(() => this.imports.delete(user.name));
    this.imports.set(user.name, work);
    return names.join(" ");
  }

  async importsDone(): Promise<void> {
    await Promise.all(this.imports.values());
  }

  private async importNames({ addin }: Colleague, names: readonly string[]): Promise<void> {
    const csv = ["name,remark", ...names.map((name) => `${name},备注${name}`)].join("\n");
    const request = await requestOf(csv, { name: "customerName", remark: "notes" });
    const planned = await addin.planWorkbookImport(request, () => Promise.resolve());
    if (planned === null) throw new Error("There is nothing to import into.");
    const result = await addin.importRows(planned);
    if (result.status !== "complete" || result.written !== names.length)
      throw new Error(`An import ended as ${JSON.stringify(result)}`);
    for (const name of names) this.customers.set(name, { 备注: `备注${name}` });
  }
}
