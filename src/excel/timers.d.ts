/** Timers are in every page and in Node, but not in the language's own library, which is all that this folder sees. */
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
