/** One custom function as a functions.json declares it; the parts that decide how Excel calls it. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** Reads the functions of a functions.json; an entry without an id goes by its name. */
export function parseFunctionDeclarations(text: string): readonly FunctionDeclaration[] {
  const file = JSON.parse(text) as { readonly functions?: readonly Partial<FunctionDeclaration>[] };
  return (file.functions ?? []).map((each) => {
    const name = each.name ?? each.id ?? "";
    return { ...each, name, id: each.id ?? name, parameters: each.parameters ?? [] };
  });
}
