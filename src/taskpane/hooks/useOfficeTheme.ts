import { useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "../theme";

const darkPreference = "(prefers-color-scheme: dark)";

/**
 * Gives the theme that suits Office's: `isDarkTheme` where Excel tells it, else the brightness of its background, else
 * what the system prefers (Excel on the web leaves `officeTheme` undefined).
 */
export function useOfficeTheme(): Theme {
  const systemPrefersDark = useSyncExternalStore(onPreferenceChange, () => matchMedia(darkPreference).matches);
  return (officeIsDark() ?? systemPrefersDark) ? darkTheme : lightTheme;
}

function officeIsDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor?.replace("#", "");
  if (background === undefined || !/^[0-9a-f]{6}$/i.test(background)) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(background.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  // ITU-R BT.601 luma: below the middle is dark.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function onPreferenceChange(listener: () => void): () => void {
  const query = matchMedia(darkPreference);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
