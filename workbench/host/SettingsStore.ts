/**
 * `Office.context.document.settings`: kept with the workbook, one store for all users of the add-in. Values are JSON
 * texts, as office.js sends them.
 */
export class SettingsStore {
  private values: ReadonlyMap<string, string>;

  constructor(initial: Readonly<Record<string, unknown>> = {}) {
    this.values = new Map(Object.entries(initial).map(([name, value]) => [name, JSON.stringify(value)]));
  }

  /** As `_settings` of the start-up context and the answer to `saveAsync` have it. */
  entries(): readonly (readonly [string, string])[] {
    return [...this.values];
  }

  /** Replaces everything, as `saveAsync` does. */
  save(entries: readonly (readonly [string, string])[]): void {
    this.values = new Map(entries);
  }

  get(name: string): unknown {
    const text = this.values.get(name);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }
}
