import { HostError, isHostObject, nullObject, type HostArgument, type HostObject } from "../objects/HostObject";
import type { ReferenceStore } from "./ReferenceStore";
import { apiNotFound, invalidArgument, serviceNotFound } from "./refusals";
import { pathKinds, type ArgumentInfo, type ObjectPath } from "./RichApiMessage";

export interface PathSurroundings {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly references: ReferenceStore;
}

/** Finds the objects that one batch speaks of; each path is walked once, so that `add` adds once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly surroundings: PathSurroundings,
  ) {}

  resolve(pathId: number): HostObject {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[pathId];
    if (path === undefined) throw invalidArgument(`The request names no object path ${pathId}.`, "");
    const object = this.walk(path);
    this.resolved.set(pathId, object);
    return object;
  }

  /** The arguments of a call, with objects in place of their path ids. */
  argumentsOf(info: ArgumentInfo | undefined): HostArgument[] {
    const values = info?.Arguments ?? [];
    const pathIds = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, pathIds[index]));
  }

  /** Keeps the object behind a path for later batches. */
  keep(pathId: number): void {
    const object = this.resolve(pathId);
    if (object !== nullObject) this.referenceIds.set(pathId, this.surroundings.references.keep(object));
  }

  referenceId(pathId: number): string | undefined {
    const path = this.paths[pathId];
    return path?.ObjectPathType === pathKinds.reference ? path.Name : this.referenceIds.get(pathId);
  }

  private argument(value: unknown, pathId: unknown): HostArgument {
    if (Array.isArray(pathId)) {
      const values = Array.isArray(value) ? (value as readonly unknown[]) : [];
      return pathId.map((id: unknown, index) => this.argument(values[index], id));
    }
    return typeof pathId === "number" && pathId !== 0 ? this.resolve(pathId) : value;
  }

  private walk(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case pathKinds.workbook:
        return this.surroundings.root;
      case pathKinds.nullObject:
        return nullObject;
      case pathKinds.reference:
        return this.reference(path.Name ?? "");
      case pathKinds.service: {
        const service = this.surroundings.services[path.Name ?? ""];
        if (service === undefined) throw serviceNotFound(path.Name ?? "");
        return service();
      }
      default:
        return this.child(path);
    }
  }

  private reference(referenceId: string): HostObject {
    const object = this.surroundings.references.find(referenceId);
    if (object === undefined)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.", referenceId);
    return object;
  }

  private child(path: ObjectPath): HostObject {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever hangs below something that does not exist does not exist either.
    if (parent === nullObject) return nullObject;
    const name = path.Name ?? "";
    if (path.ObjectPathType === pathKinds.property) {
      const navigate = parent.navigation?.[name];
      if (navigate === undefined) throw apiNotFound(parent.type, name);
      return navigate();
    }
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathKinds.indexer || (name === "GetItem" && parent.getItem !== undefined)) {
      if (parent.getItem === undefined) throw apiNotFound(parent.type, "GetItem");
      return parent.getItem(args[0]);
    }
    if (path.ObjectPathType !== pathKinds.method)
      throw new HostError("NotImplemented", `Object paths of type ${path.ObjectPathType} are not modelled.`, name);
    const found: unknown =
      name === "_GetObjectByReferenceId" ? this.reference(String(args[0])) : this.call(parent, name, args);
    if (!isHostObject(found))
      throw new HostError("GeneralException", `${parent.type}.${name} gave no object.`, parent.type);
    return found;
  }

  private call(parent: HostObject, name: string, args: readonly HostArgument[]): unknown {
    const method = parent.methods?.[name];
    if (method === undefined) throw apiNotFound(parent.type, name);
    return method(args);
  }
}
