import type { ReactElement } from "react";

/** Line drawings on a 20 × 20 field, in the colour of the text around them. */
function icon(path: string): ReactElement {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const icons = {
  open: icon("M2.5 15.5v-11h5l2 2h7v2M2.5 15.5l2.2-7h13.3l-2.3 7z"),
  save: icon("M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5"),
  close: icon("M5 5l10 10M15 5L5 15"),
  sun: icon(
    "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  ),
  moon: icon("M8 3a7 7 0 1 0 9 9A6 6 0 0 1 8 3z"),
} as const;
