import { numfmt } from "../univerPackages";

/** A number as a cell with this format shows it, without regard to the column's width. */
export function formatNumber(value: number, numberFormat: string | undefined, locale: "zh-CN" | "en-US"): string {
  if (numberFormat === undefined || numberFormat === "" || numberFormat === "General") return generalNumber(value);
  return numfmt.format(numberFormat, value, {
    locale: locale === "zh-CN" ? "zh-CN" : "en-US",
    throws: false,
  });
}

/** General shows up to eleven digits: https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2 */
function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const digits = exponent.replace(/[-+]/, "").padStart(2, "0");
    return `${mantissa.replace(/\.?0+$/, "")}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
