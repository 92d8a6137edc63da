import { wireName, type QueryInfo } from "./RichApiMessage";

/** What a `load` asks for, as a tree: `items/name,format/fill/color`. */
export interface LoadTree {
  /** Property names as on the wire, `*` for all plain ones; navigation names may be among them. */
  readonly names: Set<string>;
  readonly children: Map<string, LoadTree>;
}

/** Builds the tree of a query; a query without any name asks for all plain properties, as `load()` does. */
export function loadTreeOf(query: QueryInfo): LoadTree {
  const root = emptyTree();
  for (const path of query.Select ?? []) addPath(root, path);
  for (const path of query.Expand ?? []) addPath(root, `${path}/*`);
  if (root.names.size === 0 && root.children.size === 0) root.names.add("*");
  return root;
}

/** The part of a collection's tree that speaks of its items. */
export function itemTreeOf(tree: LoadTree): LoadTree {
  const items = emptyTree();
  for (const name of tree.names) items.names.add(name === "Items" ? "*" : name);
  for (const [name, child] of tree.children) {
    if (name !== "Items") items.children.set(name, child);
    else {
      child.names.forEach((childName) => items.names.add(childName));
      child.children.forEach((grandchild, childName) => items.children.set(childName, grandchild));
    }
  }
  return items;
}

export function wholeTree(): LoadTree {
  const tree = emptyTree();
  tree.names.add("*");
  return tree;
}

function emptyTree(): LoadTree {
  return { names: new Set(), children: new Map() };
}

function addPath(root: LoadTree, path: string): void {
  const segments = path.trim().split("/").filter(Boolean);
  const last = segments.pop();
  if (last === undefined) return;
  let tree = root;
  for (const segment of segments) {
    const name = wireName(segment);
    let child = tree.children.get(name);
    if (child === undefined) tree.children.set(name, (child = emptyTree()));
    tree = child;
  }
  tree.names.add(last === "$all" ? "*" : wireName(last));
}
