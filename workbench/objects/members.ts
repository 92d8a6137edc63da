import {
  HostError,
  isHostObject,
  nullObject,
  type HostArgument,
  type HostObject,
  type HostProperty,
} from "./HostObject";

/** A property that can only be read. */
export function read(get: () => unknown): HostProperty {
  return { get };
}

/** A property that can be read and written. */
export function write(get: () => unknown, set: (value: unknown) => void): HostProperty {
  return { get, set };
}

export function invalidArgument(location: string, why = ""): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${why === "" ? "" : ` ${why}`}`,
    location,
  );
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}

export function textOf(value: HostArgument, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function numberOf(value: HostArgument, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function integerOf(value: HostArgument, location: string): number {
  const number = numberOf(value, location);
  if (!Number.isInteger(number)) throw invalidArgument(location);
  return number;
}

export function booleanOf(value: HostArgument, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

/** One of the words of an enumeration, whatever its first letter's case. */
export function choiceOf<T extends string>(value: HostArgument, choices: readonly T[], location: string): T {
  const found =
    typeof value === "string" ? choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** A plain object argument; its property names are as the library sends them. */
export function recordOf(value: HostArgument, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value))
    throw invalidArgument(location);
  return value as Readonly<Record<string, unknown>>;
}

/** True for arguments that the caller left out: they arrive as null. */
export function isOmitted(value: HostArgument): value is null | undefined {
  return value === null || value === undefined;
}

/** A list of objects as a collection serves it. */
export interface CollectionSource<T> {
  readonly type: string;
  readonly list: () => readonly T[];
  readonly keysOf: (item: T) => readonly (string | number)[];
  readonly objectOf: (item: T) => HostObject;
}

/** What all collections answer alike: items, count, getItem and getItemOrNullObject by name or id. */
export function collection<T>({ type, list, keysOf, objectOf }: CollectionSource<T>): Required<
  Pick<HostObject, "type" | "items" | "getItem">
> & {
  find: (key: HostArgument) => T | undefined;
  methods: {
    GetCount: () => number;
    GetItem: (args: readonly HostArgument[]) => HostObject;
    GetItemOrNullObject: (args: readonly HostArgument[]) => HostObject;
  };
} {
  const find = (key: HostArgument): T | undefined => {
    const wanted = String(key).toLowerCase();
    return list().find((item) => keysOf(item).some((own) => String(own).toLowerCase() === wanted));
  };
  const getItem = (key: HostArgument): HostObject => {
    const item = find(key);
    if (item === undefined) throw itemNotFound(`${type}.getItem`);
    return objectOf(item);
  };
  return {
    type,
    find,
    items: () => list().map(objectOf),
    getItem,
    methods: {
      GetCount: () => list().length,
      GetItem: ([key]) => getItem(key),
      GetItemOrNullObject: ([key]) => {
        const item = find(key);
        return item === undefined ? nullObject : objectOf(item);
      },
    },
  };
}

/**
 * Registration of event handlers: the host keeps the list of who listens, so there is nothing to do here. Later events are
 * called `_RegisterEventX`, earlier ones `_RegisterXEvent`; the name tells which.
 */
export function events(...names: readonly string[]): Record<string, () => undefined> {
  return Object.fromEntries(
    names
      .map((name) => (name.startsWith("Event") ? name : `${name}Event`))
      .flatMap((name) => [`_Register${name}`, `_Unregister${name}`])
      .map((name) => [name, () => undefined]),
  );
}
