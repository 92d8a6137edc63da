import type { ReactElement } from "react";
import type { GridStatus } from "../gridStatus";
import type { PageTexts } from "../texts";

export interface Notice {
  readonly text: string;
  readonly kind: "info" | "error";
}

export interface StatusBarProps {
  readonly texts: PageTexts;
  readonly status: GridStatus;
  readonly notice: Notice | null;
}

/** Where the selection is, whether formulas are up to date, and what happened last. */
export function StatusBar({ texts, status, notice }: StatusBarProps): ReactElement {
  const words = { ready: texts.ready, calculating: texts.calculating, manual: texts.manualCalculation };
  return (
    <footer className="status-bar">
      <span data-testid="calculation">{words[status.calculation]}</span>
      <span
        className={notice?.kind === "error" ? "notice notice-error" : "notice"}
        role={notice?.kind === "error" ? "alert" : "status"}
      >
        {notice?.text}
      </span>
      <span data-testid="selection" aria-label={texts.cell}>
        {status.address}
      </span>
    </footer>
  );
}
