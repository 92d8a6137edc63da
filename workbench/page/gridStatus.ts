import type { HostWorkbook } from "../engine/HostWorkbook";

export interface GridStatus {
  /** Address of the selection, such as `B2:C5`. */
  readonly address: string;
  readonly calculation: "ready" | "calculating" | "manual";
}

const selectionChanged: ReadonlySet<number> = new Set([11, 14, 100]);

/** Watches selection and calculation for the status bar. Returns the way to stop. */
export function watchGrid(workbook: HostWorkbook, onStatus: (status: GridStatus) => void): () => void {
  let status: GridStatus = { address: selectedAddress(workbook), calculation: "ready" };
  let latest = 0;
  const tell = (change: Partial<GridStatus>): void => {
    status = { ...status, ...change };
    onStatus(status);
  };
  tell({});
  return workbook.onEvent((event) => {
    tell({ address: selectedAddress(workbook) });
    if (selectionChanged.has(event.type)) return;
    const turn = (latest += 1);
    tell({ calculation: "calculating" });
    void workbook.settle().then(() => {
      if (turn === latest) tell({ calculation: isManual(workbook) ? "manual" : "ready" });
    });
  });
}

/** Asks the workbook's own objects, as an add-in would; the sheet's name is left out, its tab shows it. */
function selectedAddress({ root }: HostWorkbook): string {
  const range = root.methods?.["GetSelectedRange"]?.([]) as typeof root | undefined;
  const address = range?.properties?.["Address"]?.get();
  return typeof address === "string" ? address.slice(address.lastIndexOf("!") + 1) : "";
}

function isManual({ root }: HostWorkbook): boolean {
  return root.navigation?.["Application"]?.().properties?.["CalculationMode"]?.get() === "Manual";
}
