import { HostError } from "../objects/HostObject";
import { apiName } from "./RichApiMessage";

/** Refuses a member that the workbench does not model, by its documented name. */
export function apiNotFound(type: string, nameOnWire: string): HostError {
  return notFound(`${type}.${apiName(nameOnWire)}`);
}

/** Refuses a part of Office beside the workbook, such as `Microsoft.DynamicRibbon.DynamicRibbon`. */
export function serviceNotFound(name: string): HostError {
  return notFound(name);
}

function notFound(what: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${what}.`, what);
}

export function invalidArgument(message: string, location: string): HostError {
  return new HostError("InvalidArgument", message, location);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location);
}

/** What a member answers on an object that turned out not to exist. */
export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}
