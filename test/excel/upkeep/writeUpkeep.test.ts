import { writeUpkeep } from "../../../src/excel/upkeep/writeUpkeep";
import { startDesk, type Desk } from "./desk";

jest.setTimeout(60_000);

let desk: Desk;
afterEach(() => desk.stop());

const rows = ["华星科技", "远航贸易"].map((customerName, index) => ({
  customerId: `C2024070100${index + 1}`,
  customerName,
}));

test("[ID-7] a cell that somebody filled in the meantime keeps what it was given; the others are written", async () => {
  desk = await startDesk({ customers: rows });
  const contents = desk.mirror.current;
  await desk.workbench.person.type(...desk.at("customers", 1, "notes"), "同事写的", "王芳");
  desk.workbench.meter.reset();
  const written = await Excel.run((context) =>
    writeUpkeep(
      context,
      contents,
      [0, 1].map((rowIndex) => ({ table: "customers", rowIndex, column: "notes", before: "", value: "自动填写" })),
      { statePlace: null, marks: contents.marks, alongside: [] },
    ),
  );
  // One to write, two to give back.
  expect(desk.workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(await desk.column("customers", "notes")).toEqual(["自动填写", "同事写的"]);
  expect(written.edits).toMatchObject([{ rowIndex: 0, before: "", after: "自动填写" }]);
  expect([...written.misplaced]).toEqual(["customers"]);
});

test("[ID-8] rows that are alike are told apart by what stands next to them", async () => {
  desk = await startDesk({ customers: [...rows, { customerName: "" }] });
  const contents = desk.mirror.current;
  await desk.workbench.person.deleteTableRows("Customers", 0, 1, "王芳");
  const written = await Excel.run((context) =>
    writeUpkeep(
      context,
      contents,
      [{ table: "customers", rowIndex: 1, column: "notes", before: "", value: "自动填写" }],
      { statePlace: null, marks: contents.marks, alongside: [] },
    ),
  );
  expect(await desk.column("customers", "notes")).not.toContain("自动填写");
  expect([...written.misplaced]).toEqual(["customers"]);
});
