import { type DirectiveNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

export type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues">;
/** What is asked below a field: per field, what is asked below that; null where it has no parts. */
export type Wanted = Map<string, Wanted | null>;

/** Works out fragments, aliases, @skip and @include; two aliases of one field ask for the sum of both. */
export function wantedBelow(info: Info): Wanted {
  const wanted: Wanted = new Map();
  for (const node of info.fieldNodes) if (node.selectionSet) collect(node.selectionSet, info, wanted);
  return wanted;
}

function collect(set: SelectionSetNode, info: Info, into: Wanted): void {
  for (const node of set.selections) {
    if (node.directives?.some((directive) => leavesOut(directive, info))) continue;
    if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, info, into);
    else if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[node.name.value];
      if (fragment) collect(fragment.selectionSet, info, into);
    } else if (!node.selectionSet) into.set(node.name.value, null);
    else {
      const below = into.get(node.name.value) ?? new Map();
      collect(node.selectionSet, info, below);
      into.set(node.name.value, below);
    }
  }
}

function leavesOut({ name, arguments: given }: DirectiveNode, info: Info): boolean {
  const value = given?.[0]?.value;
  const isTrue =
    value?.kind === Kind.VARIABLE
      ? info.variableValues[value.name.value] === true
      : value?.kind === Kind.BOOLEAN && value.value;
  return name.value === "skip" ? isTrue : name.value === "include" && !isTrue;
}
