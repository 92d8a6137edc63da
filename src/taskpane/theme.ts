import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** A deep blue-green: calm beside Excel's own green, 5.97:1 on white at its main step (80). */
const brand: BrandVariants = {
  10: "#031114",
  20: "#041F24",
  30: "#062D34",
  40: "#083A44",
  50: "#0A4854",
  60: "#0C5564",
  70: "#0E6171",
  80: "#106D7F",
  90: "#217B8C",
  100: "#2790A5",
  110: "#2EA9C2",
  120: "#53B2C6",
  130: "#71C0D0",
  140: "#90CEDA",
  150: "#AFDBE4",
  160: "#CDE9EE",
};

/** Chinese first: without it, Chinese Windows falls back to a serif for the glyphs that Segoe UI lacks. */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

/** The dark theme's link and text steps are lifted one step, so that they keep 4.5:1 on Office's dark grey. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
};
