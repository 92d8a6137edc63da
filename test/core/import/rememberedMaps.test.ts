import type { ImportMap } from "../../../src/core/import/ImportMap";
import { forgetMap, readRememberedMaps, recallMap, rememberMap } from "../../../src/core/import/rememberedMaps";
import { mapOf } from "./planSource";

const columns = (...names: readonly string[]) => names.map((name, index) => ({ index, name }));
const customers = mapOf({ 客户: "customerName", 电话: "contact", 旧号: { targets: [] } });

test("[IM-2] a mapping is recalled for the same headings, in whatever order, case and width", () => {
  const maps = rememberMap([], mapOf({ Account: "customerName", "Tel.": "contact" }));
  expect(recallMap(maps, columns("ＴＥＬ", "ACCOUNT"))?.columns[0]?.targets).toEqual(["customerName"]);
  expect(recallMap(maps, columns("Account"))).toBeNull();
  expect(recallMap(maps, columns("Account", "Tel", "Fax"))).toBeNull();
});

test("[IM-2] the last choice for the same headings replaces the one before", () => {
  const later: ImportMap = { ...customers, effectPeriods: "quarter" };
  const maps = rememberMap(rememberMap([], customers), later);
  expect(maps).toEqual([later]);
});

test("[IM-2] what is remembered can be forgotten, and nothing else goes with it", () => {
  const other = mapOf({ 名称: "campaignName" }, { table: "campaigns" });
  expect(forgetMap([customers, other], { ...customers })).toEqual([other]);
});

test("of more than twenty sources the one used longest ago goes first", () => {
  const of = (index: number): ImportMap => mapOf({ [`列${index}`]: "customerName" });
  let maps: readonly ImportMap[] = [];
  for (let index = 0; index < 25; index++) maps = rememberMap(maps, of(index));
  expect(maps).toEqual(Array.from({ length: 20 }, (_, index) => of(index + 5)));
});

test("what is remembered survives storage; text that is not ours is nothing remembered", () => {
  expect(readRememberedMaps(JSON.stringify([customers]))).toEqual([customers]);
  expect([null, "{", "[1]", '"x"'].map((text) => readRememberedMaps(text))).toEqual([[], [], [], []]);
});
