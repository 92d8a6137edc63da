/** Tells whether this Excel can do what is needed: growing tables by the API came with ExcelApi 1.13, the youngest such part. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}
