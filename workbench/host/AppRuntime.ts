/** As `Office.VisibilityMode` names it. */
export type PaneVisibility = "Hidden" | "Taskpane";

/** The shared runtime of one session: whether its pane shows, and whether it is to start with the document. */
export class AppRuntime {
  /** `Inactive`, or `Background` after `Office.addin.setStartupBehavior("Load")`. */
  startState = "Inactive";
  private readonly listeners = new Set<(visibility: PaneVisibility) => void>();

  constructor(private current: PaneVisibility) {}

  get visibility(): PaneVisibility {
    return this.current;
  }

  /** Shows or hides the pane and tells who listens, whoever asked for it. */
  setVisibility(next: PaneVisibility): void {
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener(next);
  }

  onVisibilityChanged(listener: (visibility: PaneVisibility) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
