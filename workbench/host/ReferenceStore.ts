import type { HostObject } from "../objects/HostObject";

/** Objects that one session keeps between its batches: what `_KeepReference` asked for and `_RemoveReference` lets go. */
export class ReferenceStore {
  private readonly objects = new Map<string, HostObject>();
  private lastNumber = 0;

  keep(object: HostObject): string {
    this.lastNumber += 1;
    const referenceId = `reference${this.lastNumber}`;
    this.objects.set(referenceId, object);
    return referenceId;
  }

  find(referenceId: string): HostObject | undefined {
    return this.objects.get(referenceId);
  }

  remove(referenceId: string): void {
    this.objects.delete(referenceId);
  }

  get count(): number {
    return this.objects.size;
  }
}
