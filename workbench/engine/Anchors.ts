import type { Area } from "./Area";
import { shiftArea, type GridChange } from "./GridChange";

/** A place that follows its cells as rows and columns are put in and taken out, as Excel's Range objects do. */
export class Anchor {
  private place: Area | undefined;

  constructor(
    readonly sheetId: string,
    place: Area,
  ) {
    this.place = place;
  }

  /** Where the cells are now; undefined once they were deleted. */
  get area(): Area | undefined {
    return this.place;
  }

  move(change: GridChange): void {
    if (this.place && change.sheetId === this.sheetId) this.place = shiftArea(this.place, change);
  }
}

/** So many new anchors may come before those that nobody holds any more are swept out. */
const SWEEP_AFTER = 10_000;

/** All anchors that somebody still holds. */
export class Anchors {
  private held = new Set<WeakRef<Anchor>>();
  private sweepAt = SWEEP_AFTER;

  add(sheetId: string, place: Area): Anchor {
    const anchor = new Anchor(sheetId, place);
    this.held.add(new WeakRef(anchor));
    if (this.held.size > this.sweepAt) this.sweep();
    return anchor;
  }

  private sweep(): void {
    for (const reference of this.held) if (!reference.deref()) this.held.delete(reference);
    this.sweepAt = this.held.size + SWEEP_AFTER;
  }

  move(change: GridChange): void {
    const alive = new Set<WeakRef<Anchor>>();
    for (const reference of this.held) {
      const anchor = reference.deref();
      if (!anchor) continue;
      anchor.move(change);
      alive.add(reference);
    }
    this.held = alive;
  }
}
