import {
  countBySeverity,
  filterFindings,
  groupFindings,
  noFilter,
} from "../../../../src/taskpane/features/check/groupFindings";
import { findingsIn, goodRows } from "../../../templates/check/sheetFacts";

const { customers } = goodRows;
const findings = findingsIn({
  customers: [
    { ...customers, contactName: "", stage: "Intent" },
    { ...customers, customerId: "C20240701002", customerName: "乙", contact: "", contactName: "", owner: "周晓岚" },
    { ...customers, customerId: "C20240701003", customerName: " 丙 ", contact: "wechat_c" },
  ],
});

test("[CH-6] findings are grouped by kind, what is missing by column; the gravest and most frequent come first", () => {
  const groups = groupFindings(findings);
  expect(
    groups.map(({ code, at, findings: found, fixable }) => [code, at?.column, found.length, fixable.length]),
  ).toEqual([
    ["required", "contactName", 2, 0],
    ["required", "contact", 1, 0],
    ["listSpelling", undefined, 1, 1],
    ["untidyText", undefined, 1, 1],
  ]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
});

test("[CH-6] a number is the length of the list that its filter leaves", () => {
  const counts = countBySeverity(findings);
  expect(counts).toEqual({ mistake: 4, look: 1, information: 0 });
  expect(filterFindings(findings, { ...noFilter, severity: "mistake" })).toHaveLength(counts.mistake);
  expect(filterFindings(findings, { ...noFilter, person: "周晓岚" })).toHaveLength(2);
  expect(filterFindings(findings, { ...noFilter, fixableOnly: true })).toHaveLength(2);
  expect(filterFindings(findings, { ...noFilter, table: "effects" })).toEqual([]);
});
