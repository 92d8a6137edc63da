import type { FileProblem, Flag, MapProblem, Notice } from "../../../core/import/ImportProblem";
import type { ListWords } from "../../../core/import/rowLists";
import { type Language } from "../../../templates/Text";
import type { TableKey } from "../../../templates/types";
export interface ImportWords {
    /** Heading of a column of ours; a heading of the source stays as it is. */
    readonly column: (key: string) => string;
    readonly fileProblem: (problem: FileProblem) => string;
    readonly mapProblem: (problem: MapProblem) => string;
    readonly flagTitle: (flag: Flag) => string;
    /** The whole sentence; {@link flagDetail} leaves the column out, where the title names it already. */
    readonly flagSentence: (flag: Flag) => string;
    readonly flagDetail: (flag: Flag) => string;
    /** Notices of one kind are one sentence. */
    readonly notices: (notices: readonly Notice[]) => readonly string[];
    readonly list: ListWords;
    readonly joiner: string;
}
/** Puts what an import found into words of the pane's language. */
export declare function useImportWords(table: TableKey): ImportWords;
/** See {@link useImportWords}. */
export declare function importWords(table: TableKey, language: Language): ImportWords;
