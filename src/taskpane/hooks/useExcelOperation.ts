import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { describeHostFailure, type HostFailure } from "../../excel/hostFailure";
import type { ReportProgress } from "../../excel/types";

export interface OperationControl {
  /** Aborted when the person cancels or the view goes away. */
  readonly signal: AbortSignal;
  readonly onProgress: ReportProgress;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ExcelOperation<Args extends readonly unknown[], Result> {
  readonly status: "idle" | "running" | "done" | "failed";
  /** Null until the operation tells how far it is. */
  readonly progress: Progress | null;
  /** What the last run that succeeded gave; kept while the next one runs, so that a list need not flicker. */
  readonly result: Result | undefined;
  /** Why the last run failed; Excel's refusals and unexpected errors alike. */
  readonly failure: HostFailure | undefined;
  /** True from the moment the person asks to stop until the operation has stopped. */
  readonly cancelling: boolean;
  readonly run: (...args: Args) => Promise<void>;
  readonly cancel: () => void;
  /** Back to idle: forgets result and failure. */
  readonly reset: () => void;
}

interface State<Result> {
  readonly status: ExcelOperation<[], Result>["status"];
  readonly progress: Progress | null;
  readonly result: Result | undefined;
  readonly failure: HostFailure | undefined;
  readonly cancelling: boolean;
}

/**
 * Runs work that talks to Excel and keeps what a view shows of it: running, progress, cancelling, result, failure.
 * Starting again while a run is on stops the older run and drops its outcome. The operation may be a new function at
 * every rendering; the one of the latest rendering is run.
 */
export function useExcelOperation<Args extends readonly unknown[], Result>(
  operation: (control: OperationControl, ...args: Args) => Promise<Result>,
): ExcelOperation<Args, Result> {
  const [state, setState] = useState<State<Result>>(idle);
  const latest = useRef(operation);
  const current = useRef<AbortController | null>(null);

  // Before anybody can press a button that the same rendering showed; ordinary effects may come after that.
  useLayoutEffect(() => {
    latest.current = operation;
  });
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (...args: Args) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const update = (change: Partial<State<Result>>) => {
      if (current.current === controller) setState((before) => ({ ...before, ...change }));
    };
    update({ status: "running", progress: null, failure: undefined, cancelling: false });
    try {
      const onProgress: ReportProgress = (done, total) => update({ progress: { done, total } });
      const result = await latest.current({ signal: controller.signal, onProgress }, ...args);
      update({ status: "done", progress: null, result, cancelling: false });
    } catch (error) {
      const failure = describeHostFailure(error);
      // A refusal by Excel is shown; of a bug, only the log keeps the stack.
      if (failure.code === "unexpected") console.error(error);
      update({ status: "failed", progress: null, failure, cancelling: false });
    }
  }, []);

  const cancel = useCallback(() => {
    if (current.current === null) return;
    current.current.abort();
    setState((before) => (before.status === "running" ? { ...before, cancelling: true } : before));
  }, []);

  const reset = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setState(idle);
  }, []);

  return { ...state, run, cancel, reset };
}

const idle = { status: "idle", progress: null, result: undefined, failure: undefined, cancelling: false } as const;
