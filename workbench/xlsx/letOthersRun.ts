/** Lets everything else that waits run first: between two sheets, so that a page stays alive over a large workbook. */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
