/**
 * Node 20 and older browsers lack the iterator helpers that Univer 0.25.1 calls (`unitIdMap.keys().some(…)`): without
 * them inserting a defined name throws. Defines those that are missing, as
 * https://tc39.es/ecma262/#sec-iterator-helper-objects has them.
 */
type Callback = (value: unknown, index: number) => unknown;

const helpers: Record<string, (this: Iterable<unknown>, callback: Callback, initial?: unknown) => unknown> = {
  some(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return true;
    return false;
  },
  every(callback) {
    let index = 0;
    for (const value of this) if (!callback(value, index++)) return false;
    return true;
  },
  find(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return value;
    return undefined;
  },
  forEach(callback) {
    let index = 0;
    for (const value of this) callback(value, index++);
    return undefined;
  },
  map: function* (callback) {
    let index = 0;
    for (const value of this) yield callback(value, index++);
  },
  filter: function* (callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) yield value;
  },
  toArray() {
    return [...this];
  },
};

const prototype: unknown = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
if (typeof prototype === "object" && prototype !== null) {
  for (const [name, helper] of Object.entries(helpers)) {
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
  }
}
