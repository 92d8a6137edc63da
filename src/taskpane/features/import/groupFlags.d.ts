import type { Flag } from "../../../core/import/ImportProblem";
export interface FlagGroup {
    readonly first: Flag;
    readonly count: number;
    /** The first few rows of the source, in one line. */
    readonly rowNumbers: string;
    readonly hasMore: boolean;
}
/** Gathers remarks of one kind about one column, the most frequent first. */
export declare function groupFlags(flags: readonly Flag[]): readonly FlagGroup[];
