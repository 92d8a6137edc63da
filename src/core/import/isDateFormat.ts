/**
 * Says whether an Excel number format shows a day or a time of day: it has y, m, d, h, s or the weekday's aaa outside
 * quotation marks and brackets. Lengths of time (`[h]:mm`) are numbers.
 */
export function isDateFormat(format: string): boolean {
  const [positive = ""] = format.split(";");
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return false;
  const bare = positive.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, "");
  return /[ymdhs]|a{3}/i.test(bare.replace(/general/i, ""));
}
