import { now, Sheet, today } from "./upkeepCases";

const due = today + 3;
const later = today + 10;
const row = {
  followUpId: "G20261120001",
  customerId: "C20261101001",
  followUpDate: today - 2,
  dueDate: due,
  status: "待处理",
};
const start = (cells = {}) => new Sheet("followUps", [{ ...row, ...cells }], { marks: { G: { [today - 2]: 1 } } });
const firstDue = (followUps: Sheet) => followUps.rows[0]?.["firstDue"];

describe("[FI-3] the first due date is the one before the first postponement", () => {
  test("when the status changes first", () => {
    const followUps = start();
    followUps.edit({ 0: { status: "已延期" } });
    followUps.edit({ 0: { dueDate: later } });
    expect(firstDue(followUps)).toBe(due);
  });

  test("when the date changes first", () => {
    const followUps = start();
    expect(followUps.edit({ 0: { dueDate: later } }).writes).toEqual([]);
    followUps.edit({ 0: { status: "已延期" } });
    expect(firstDue(followUps)).toBe(due);
  });

  test("when both change at once", () => {
    const followUps = start();
    followUps.edit({ 0: { dueDate: later, status: "Postponed" } });
    expect(firstDue(followUps)).toBe(due);
  });

  test("when the date is moved twice before the status follows", () => {
    const followUps = start();
    followUps.edit({ 0: { dueDate: later } });
    followUps.edit({ 0: { dueDate: later + 5 } });
    followUps.edit({ 0: { status: "已延期" } });
    expect(firstDue(followUps)).toBe(due);
  });

  test("when the first plan could not be written and is asked for again", () => {
    const followUps = start();
    followUps.edit({ 0: { dueDate: later } });
    const { rows } = followUps;
    followUps.edit({ 0: { status: "已延期" } });
    followUps.rows = rows;
    followUps.edit({ 0: { status: "已延期" } });
    expect(firstDue(followUps)).toBe(due);
  });

  test("a date moved on another day was a correction of its own", () => {
    const followUps = start();
    followUps.edit({ 0: { dueDate: later } });
    followUps.clock = now + 1;
    followUps.edit({ 0: { status: "已延期" } });
    expect(firstDue(followUps)).toBe(later);
  });

  test("a second postponement changes nothing", () => {
    const followUps = start();
    followUps.edit({ 0: { status: "已延期" } });
    followUps.edit({ 0: { dueDate: later } });
    followUps.edit({ 0: { status: "待处理" } });
    followUps.edit({ 0: { status: "已延期" } });
    followUps.edit({ 0: { dueDate: later + 9 } });
    expect(firstDue(followUps)).toBe(due);
  });

  test("without a due date there is none", () => {
    const followUps = start({ dueDate: "" });
    expect(followUps.edit({ 0: { status: "已延期" } }).writes).toEqual([]);
    followUps.edit({ 0: { dueDate: later } });
    expect(firstDue(followUps)).toBe("");
  });
});

test("[FI-9] a postponement that nobody saw leaves the first due date blank", () => {
  const followUps = start({ status: "已延期" });
  followUps.edit({ 0: { dueDate: later } });
  expect(firstDue(followUps)).toBe("");
  const opened = start({ status: "已延期" });
  expect(opened.open().writes).toEqual([]);
});

test("[FI-4] becoming 已完成 stamps the day, in either language's word", () => {
  for (const status of ["已完成", "Done"]) {
    const followUps = start();
    followUps.edit({ 0: { status } });
    expect(followUps.column("doneOn")).toEqual([today]);
  }
});

test("[FI-4] a day that a person typed stays", () => {
  const followUps = start();
  followUps.edit({ 0: { status: "已完成", doneOn: today - 1 } });
  expect(followUps.column("doneOn")).toEqual([today - 1]);
});

test("[FI-9] what was done before anybody looked gets no day", () => {
  const followUps = start({ status: "已完成" });
  expect(followUps.open().writes).toEqual([]);
  expect(followUps.edit({ 0: { objection: "价格" } }).writes).toEqual([]);
  const pasted = new Sheet("followUps");
  const { followUpId: _, ...unnumbered } = row;
  pasted.edit({ 0: { ...unnumbered, status: "已完成" } }, { pasted: true });
  expect(pasted.column("doneOn")).toEqual([""]);
});
