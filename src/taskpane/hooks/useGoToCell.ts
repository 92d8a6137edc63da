import { showAddress, showCell, type CellPlace } from "../../excel/journal/showCell";
import type { HostFailure } from "../../excel/hostFailure";
import { useExcelOperation } from "./useExcelOperation";

interface GoToCell {
  /** Brings a cell into view, by what is known of its row or by its address. */
  readonly go: (place: CellPlace | string) => void;
  /** True where the cell that was asked for last is gone. */
  readonly isGone: boolean;
  readonly failure: HostFailure | undefined;
  readonly reset: () => void;
}

/** Leads to cells in the workbook. */
export function useGoToCell(): GoToCell {
  const { run, result, failure, status, reset } = useExcelOperation((_, place: CellPlace | string) =>
    typeof place === "string" ? showAddress(place) : showCell(place),
  );
  return { go: (place) => void run(place), isGone: status === "done" && result === false, failure, reset };
}
