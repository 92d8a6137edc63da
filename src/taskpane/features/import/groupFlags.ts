import type { Flag } from "../../../core/import/ImportProblem";

export interface FlagGroup {
  readonly first: Flag;
  readonly count: number;
  /** All rows of the source that it is about. */
  readonly rows: readonly number[];
  /** The first few of them, in one line. */
  readonly rowNumbers: string;
  readonly hasMore: boolean;
}

const shownRows = 8;

/** Gathers remarks of one kind about one column, the most frequent first. */
export function groupFlags(flags: readonly Flag[]): readonly FlagGroup[] {
  const groups = new Map<string, Flag[]>();
  for (const flag of flags) {
    const key = `${flag.code} ${flag.at?.column ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  return [...groups.values()]
    .sort((one, other) => other.length - one.length)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const rows = [...new Set(group.flatMap(({ at }) => at?.rowNumber ?? []))];
      const rowNumbers = rows.slice(0, shownRows).join(", ");
      return [{ first, count: group.length, rows, rowNumbers, hasMore: rows.length > shownRows }];
    });
}
