import type { HostObject } from "../objects/HostObject";
import type { AppRuntime } from "./AppRuntime";

export interface ServiceSurroundings {
  readonly runtime: AppRuntime;
  readonly onActionsReady: () => void;
  readonly onFunctionsReady: () => void;
  readonly onFunctionResults: (results: readonly unknown[]) => void;
}

/** The objects beside the workbook that office.js asks for by name. */
export function createServices(surroundings: ServiceSurroundings): Readonly<Record<string, () => HostObject>> {
  const { runtime } = surroundings;
  const functions: HostObject = {
    type: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => surroundings.onFunctionsReady(),
      // Feature 2 lowers the runtime's wait between two deliveries of results to 200 ms.
      _GetEnabledFeatures: () => [2],
      SetInvocationArrayResults: ([results]) => surroundings.onFunctionResults(Array.isArray(results) ? results : []),
    },
  };
  const state: HostObject = {
    type: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => (runtime.visibility === "Taskpane" ? "Visible" : "Background"),
      SetAppRuntimeState: ([next]) => runtime.setVisibility(next === "Visible" ? "Taskpane" : "Hidden"),
    },
  };
  const persistence: HostObject = {
    type: "AppRuntimePersistenceService",
    methods: {
      GetAppRuntimeStartState: () => runtime.startState,
      SetAppRuntimeStartState: ([next]) => {
        runtime.startState = String(next);
      },
    },
  };
  const addin: HostObject = {
    type: "AddinInternalService",
    methods: { NotifyActionHandlerReady: () => surroundings.onActionsReady() },
  };
  return {
    "Microsoft.ExcelServices.CustomFunctions": () => functions,
    "Microsoft.AppRuntime.AppRuntimeService": () => state,
    "Microsoft.AppRuntime.AppRuntimePersistenceService": () => persistence,
    "Microsoft.InternalService.AddinInternalService": () => addin,
  };
}
