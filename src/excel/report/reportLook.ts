/** Colours of the review sheet, of the same family as the other sheets; text keeps at least 4.5:1 on its fill. */
export const reportLook = {
  brand: "#0C5564",
  onBrand: "#FFFFFF",
  text: "#22303A",
  muted: "#5E6B73",
  card: "#EEF5F7",
  total: "#E3E8EA",
  line: "#D3DADD",
  paper: "#FFFFFF",
  tones: {
    good: { fill: "#E2F1E4", font: "#1B5E2A" },
    bad: { fill: "#FBE4E0", font: "#8E1B0F" },
  },
} as const;

/** Row heights in points. */
export const reportHeights = {
  title: 36,
  subtitle: 20,
  gap: 10,
  label: 20,
  figure: 32,
  heading: 26,
  header: 36,
  body: 20,
  note: 17,
} as const;

/** Margin left of everything, in characters. */
export const marginWidth = 2;
