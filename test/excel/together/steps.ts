import type { Colleague } from "./Gathering";
import type { World } from "./World";

export interface Step {
  readonly name: string;
  readonly weight: number;
  /** Does it and tells what was done; undefined where there was nothing to do it with. */
  readonly run: (world: World, user: Colleague) => Promise<string | undefined>;
}

const stages = ["潜在", "意向", "谈判", "成交"] as const;
const sortColumns = ["客户名称", "备注", "需求阶段", "客户编号", "建档时间"] as const;

function anyCustomer({ customers, chance }: World): string | undefined {
  return customers.size === 0 ? undefined : chance.pick([...customers.keys()]);
}

/** A step on a customer that is there; rows that an import under way has not reported yet are left alone. */
function onCustomer(work: (world: World, user: Colleague, name: string) => Promise<string | undefined>): Step["run"] {
  return async (world, user) => {
    const name = anyCustomer(world);
    return name === undefined ? undefined : work(world, user, name);
  };
}

async function typeBelow(world: World, user: Colleague, name: string): Promise<void> {
  await world.look(() => {
    const view = world.view("Customers");
    const last = view.rows.at(-1);
    // A table without customers keeps one blank row to type into.
    const row = last?.every((cell) => cell === "") === true ? view.rows.length - 1 : view.rows.length;
    return world.person.type(view.sheet, view.address(row, "客户名称"), name, user.name);
  });
}

const add: Step = {
  name: "types a new customer",
  weight: 14,
  async run(world, user) {
    const name = world.newName();
    await typeBelow(world, user, name);
    world.customers.set(name, {});
    return name;
  },
};

const paste: Step = {
  name: "pastes customers",
  weight: 6,
  async run(world, user) {
    const names = Array.from({ length: 2 + world.chance.below(4) }, () => world.newName());
    await world.look(() => {
      const view = world.view("Customers");
      const rows = names.map((name) => [name, "", "展会,转介绍"]);
      return world.person.paste(view.sheet, view.address(view.rows.length, "客户名称"), rows, user.name);
    });
    for (const name of names) world.customers.set(name, {});
    return names.join(" ");
  },
};

const editNotes: Step = {
  name: "writes a note",
  weight: 14,
  run: onCustomer(async (world, user, name) => {
    const text = `${user.name}写${String(world.story.length)}`;
    await world.type(user, name, "备注", text);
    world.customers.set(name, { ...world.customers.get(name), 备注: text });
    return `${name}: ${text}`;
  }),
};

const editStage: Step = {
  name: "moves a stage on",
  weight: 8,
  run: onCustomer(async (world, user, name) => {
    const stage = world.chance.pick(stages);
    await world.type(user, name, "需求阶段", stage);
    world.customers.set(name, { ...world.customers.get(name), 需求阶段: stage });
    return `${name}: ${stage}`;
  }),
};

const spoilIdentifier: Step = {
  name: "spoils an identifier",
  weight: 6,
  run: onCustomer(async (world, user, name) => {
    const clears = world.chance.below(2) === 0;
    const isDone = await world.look(async () => {
      const view = world.view("Customers");
      const row = world.rowOf(view, name);
      // What is typed into a row before it has its number is the person's, and listed by the check.
      if (!/^C\d{11,}$/.test(String(view.column("客户编号")[row]))) return false;
      const address = view.address(row, "客户编号");
      if (clears) await world.person.clear(view.sheet, address, user.name);
      else await world.person.paste(view.sheet, address, [["弄错了"]], user.name);
      return true;
    });
    if (!isDone) return undefined;
    return `${clears ? "clears" : "overwrites"} that of ${name}`;
  }),
};

const copyRow: Step = {
  name: "copies a customer and renames the copy",
  weight: 5,
  run: onCustomer(async (world, user, name) => {
    const copy = world.newName();
    await world.look(() => {
      const view = world.view("Customers");
      const from = { sheet: view.sheet, address: view.rowAddress(world.rowOf(view, name)) };
      return world.person.copy(from, { sheet: view.sheet, address: view.rowAddress(view.rows.length) }, user.name);
    });
    await world.type(user, name, "客户名称", copy);
    world.customers.set(copy, { ...world.customers.get(name) });
    return `${name} as ${copy}`;
  }),
};

const deleteRow: Step = {
  name: "deletes a customer",
  weight: 5,
  run: onCustomer(async (world, user, name) => {
    const wholeRow = world.chance.below(2) === 0;
    await world.look(() => {
      const view = world.view("Customers");
      const row = world.rowOf(view, name);
      const rowNumber = Number(/\d+$/.exec(view.address(row, "客户名称"))?.[0]);
      return wholeRow
        ? world.person.deleteRows(view.sheet, rowNumber, 1, user.name)
        : world.person.deleteTableRows("Customers", row, 1, user.name);
    });
    world.customers.delete(name);
    return `${name}, ${wholeRow ? "the whole row" : "in the table"}`;
  }),
};

const sort: Step = {
  name: "sorts",
  weight: 6,
  async run(world, user) {
    const heading = world.chance.pick(sortColumns);
    const direction = world.chance.pick(["ascending", "descending"] as const);
    await world.person.sort("Customers", heading, direction, user.name);
    return `by ${heading}, ${direction}`;
  },
};

const insertRow: Step = {
  name: "puts a row in and types into it",
  weight: 5,
  async run(world, user) {
    const name = world.newName();
    const row = await world.look(() => {
      const at = world.chance.below(world.view("Customers").rows.length);
      return world.person.insertTableRows("Customers", at, 1, user.name).then(() => at);
    });
    await world.look(() => {
      const view = world.view("Customers");
      return world.person.type(view.sheet, view.address(row, "客户名称"), name, user.name);
    });
    world.customers.set(name, {});
    return `${name} as row ${String(row)}`;
  },
};

const insertAbove: Step = {
  name: "puts a blank row above the table",
  weight: 1,
  async run(world, user) {
    await world.person.insertRows(world.view("Customers").sheet, 1, 1, user.name);
    return "";
  },
};

const fillDown: Step = {
  name: "fills a note down",
  weight: 3,
  async run(world, user) {
    const names = await world.look(() => {
      const view = world.view("Customers");
      const row = world.chance.below(Math.max(1, view.rows.length - 2));
      const filled = view
        .column("客户名称")
        .slice(row, row + 3)
        .map(String);
      if (filled.length < 3 || filled.some((name) => !world.customers.has(name))) return undefined;
      const address = `${view.address(row, "备注")}:${view.address(row + 2, "备注")}`;
      return world.person.fillDown(view.sheet, address, user.name).then(() => filled);
    });
    const note = world.customers.get(names?.[0] ?? "")?.["备注"];
    for (const name of names ?? []) {
      const { 备注: _before, ...rest } = world.customers.get(name) ?? {};
      world.customers.set(name, note === undefined ? rest : { ...rest, 备注: note });
    }
    return names?.join(" ");
  },
};

const followUp: Step = {
  name: "records a follow-up",
  weight: 8,
  run: onCustomer(async (world, user, customer) => {
    const summary = world.newName("跟进");
    const identifier = await world.look(() => {
      const view = world.view("Customers");
      return String(view.column("客户编号")[world.rowOf(view, customer)]);
    });
    const at = await world.look(() => {
      const view = world.view("FollowUps");
      const row = view.rows.at(-1)?.every((cell) => cell === "") === true ? view.rows.length - 1 : view.rows.length;
      return world.person
        .type(view.sheet, view.address(row, "沟通内容摘要"), summary, user.name)
        .then(() => view.sheet);
    });
    await world.look(() => {
      const view = world.view("FollowUps");
      const row = view.column("沟通内容摘要").indexOf(summary);
      return world.person.paste(at, view.address(row, "客户编号"), [[identifier]], user.name);
    });
    world.followUps.set(summary, {});
    return `${summary} of ${customer} ${identifier}`;
  }),
};

const filter: Step = {
  name: "filters",
  weight: 2,
  async run(world, user) {
    const texts = world.chance.below(2) === 0 ? undefined : ["", world.chance.pick(stages)];
    await world.person.filter("Customers", "需求阶段", texts, user.name);
    return texts?.join(" or ") ?? "nothing any more";
  },
};

const importSome: Step = {
  name: "starts an import",
  weight: 3,
  run: (world, user) => Promise.resolve(world.startImport(user)),
};

/** What the clause speaks of: adds, edits, deletes, sorts and imports, in all their forms. */
export const everydaySteps: readonly Step[] = [
  add,
  paste,
  editNotes,
  editStage,
  deleteRow,
  sort,
  insertRow,
  insertAbove,
  fillDown,
  followUp,
  filter,
  importSome,
];

/** Also what makes identifiers vanish and double. */
export const carelessSteps: readonly Step[] = [...everydaySteps, spoilIdentifier, copyRow];

/** With so many customers people begin to tidy up, so that long runs end. */
const manyCustomers = 60;

/** Lets somebody do something, as chance has it. */
export async function takeStep(world: World, steps: readonly Step[]): Promise<void> {
  const user = world.chance.pick(world.gathering.people);
  const isFull = world.customers.size > manyCustomers;
  const step = world.chance.weighted(
    steps.map((each) => (each === deleteRow && isFull ? { ...each, weight: 12 * each.weight } : each)),
  );
  const done = await step.run(world, user);
  if (done !== undefined) world.story.push(`${String(world.story.length)} ${user.name} ${step.name}: ${done}`);
}
