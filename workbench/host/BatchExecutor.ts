import type { HostWorkbook } from "../engine/HostWorkbook";
import { HostError, nullObject, type HostObject } from "../objects/HostObject";
import { ObjectPaths } from "./ObjectPaths";
import { identityOf, readObject } from "./readObject";
import type { ReferenceStore } from "./ReferenceStore";
import { accessDenied, apiNotFound, itemNotFound } from "./refusals";
import {
  actionKinds,
  apiName,
  wireName,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./RichApiMessage";

export interface BatchSurroundings {
  readonly workbook: HostWorkbook;
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly references: ReferenceStore;
  /** Waits until formulas are calculated: before every load, and at the end. */
  readonly settle: () => Promise<void>;
  /** Hears of errors that no add-in caused: mistakes in the workbench itself. */
  readonly onFault: (error: unknown) => void;
}

/** Refuses a batch at one of its actions; used to try out failures. */
export interface PlannedFailure {
  readonly error: ResponseError;
  /** How many actions run before; when the batch has fewer, all of them run and only the answer is lost. */
  readonly afterActions: number;
}

/** Runs one batch, action by action; the first error ends it, and what ran before stays applied. */
export async function executeBatch(
  body: RequestBody,
  surroundings: BatchSurroundings,
  failure?: PlannedFailure,
): Promise<ResponseBody> {
  const paths = new ObjectPaths(body.ObjectPaths, { ...surroundings, root: surroundings.workbook.root });
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  let actionIndex = 0;
  let error: ResponseError | undefined;
  try {
    for (const action of body.Actions) {
      if (failure?.afterActions === actionIndex) break;
      if (action.ActionType === actionKinds.trace) TraceIds.push(action.Id);
      const value = await runAction(action, paths, surroundings);
      if (value !== noResult) Results.push({ ActionId: action.Id, Value: value ?? null });
      actionIndex += 1;
    }
    error = failure?.error;
  } catch (thrown) {
    if (!(thrown instanceof HostError)) surroundings.onFault(thrown);
    error = describe(thrown);
  }
  await surroundings.settle();
  if (error === undefined) return { Results, TraceIds };
  // office.js looks the action up to quote its statement: it must be one of the batch.
  return { Results, TraceIds, Error: { ...error, ActionIndex: Math.min(actionIndex, body.Actions.length - 1) } };
}

const noResult = Symbol("no result");

async function runAction(action: RequestAction, paths: ObjectPaths, surroundings: BatchSurroundings): Promise<unknown> {
  // A trace has no object of its own, and still needs a result.
  if (action.ActionType === actionKinds.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  const { readOnly } = surroundings.workbook;
  switch (action.ActionType) {
    case actionKinds.instantiate:
      return instantiated(object, paths.referenceId(action.ObjectPathId));
    case actionKinds.load:
    case actionKinds.retrieve:
      await surroundings.settle();
      return readObject(object, action.QueryInfo ?? {});
    case actionKinds.method:
      return runMethod(object, action, paths, surroundings.references);
    case actionKinds.setProperty:
      setProperty(object, action.Name ?? "", paths.argumentsOf(action.ArgumentInfo)[0], readOnly);
      return noResult;
    case actionKinds.update:
      update(object, action.ObjectState ?? {}, readOnly);
      return noResult;
    default:
      throw new HostError("NotImplemented", `Actions of type ${action.ActionType} are not modelled.`, object.type);
  }
}

function instantiated(object: HostObject, referenceId: string | undefined): Record<string, unknown> | null {
  if (object === nullObject) return null;
  return referenceId === undefined ? identityOf(object) : { ...identityOf(object), _ReferenceId: referenceId };
}

function runMethod(object: HostObject, action: RequestAction, paths: ObjectPaths, references: ReferenceStore): unknown {
  const name = action.Name ?? "";
  // As Microsoft's own samples rely on: `getItemOrNullObject("x").delete()` does nothing when there is no x.
  if (object === nullObject) return null;
  if (name === "_KeepReference") {
    paths.keep(action.ObjectPathId);
    return null;
  }
  const args = paths.argumentsOf(action.ArgumentInfo);
  if (name === "_RemoveReference") {
    references.remove(String(args[0]));
    return null;
  }
  const method = object.methods?.[name];
  if (method === undefined) throw apiNotFound(object.type, name);
  return method(args);
}

function setProperty(object: HostObject, name: string, value: unknown, readOnly: boolean): void {
  if (object === nullObject) throw itemNotFound(apiName(name));
  const property = object.properties?.[name] ?? object.properties?.[otherWireNames[`${object.type}.${name}`] ?? ""];
  if (property === undefined) throw apiNotFound(object.type, name);
  const location = `${object.type}.${apiName(name)}`;
  if (property.set === undefined) throw new HostError("InvalidOperation", `${location} is read-only.`, location);
  if (readOnly) throw accessDenied(location);
  property.set(value);
}

/** Two properties are set under another name than they are read (office.js: `Worksheet_ShowGridlines_Set`). */
const otherWireNames: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "ShowGridlines",
  "Worksheet.Headings": "ShowHeadings",
};

/** Sets what `update` names: plain properties by value, nested objects through their navigation property. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>, readOnly: boolean): void {
  for (const [memberName, value] of Object.entries(state)) {
    const name = wireName(memberName);
    const navigate = object.navigation?.[name];
    if (navigate === undefined) setProperty(object, name, value, readOnly);
    else update(navigate(), value as Readonly<Record<string, unknown>>, readOnly);
  }
}

function describe(error: unknown): ResponseError {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, Location: error.location };
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: "GeneralException",
    Message: `There was an internal error while processing the request: ${message}`,
    Location: "",
  };
}
