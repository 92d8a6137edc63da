import type { Flag } from "../../../core/import/ImportProblem";

export interface FlagGroup {
  readonly first: Flag;
  readonly count: number;
  /** The first few rows of the source, in one line. */
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
      const rows = group.slice(0, shownRows).map(({ at }) => at?.rowNumber ?? "");
      return [{ first, count: group.length, rowNumbers: rows.join(", "), hasMore: group.length > shownRows }];
    });
}
