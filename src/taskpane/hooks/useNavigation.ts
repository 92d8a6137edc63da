import { createContext, useContext, useSyncExternalStore } from "react";
import { currentView, onDoorChange, showView, type View } from "../paneDoor";

/** Gives the view in front and the way to bring another to the front. */
export function useNavigation(): { readonly view: View; readonly show: (view: View) => void } {
  return { view: useSyncExternalStore(onDoorChange, currentView), show: showView };
}

/** Set by the shell around each view; views stay mounted when another comes to the front. */
export const ActiveViewContext = createContext(true);

/** Tells whether the surrounding view is in front: one that is not need not re-read the workbook. */
export function useIsActiveView(): boolean {
  return useContext(ActiveViewContext);
}
