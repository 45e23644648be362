import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

export type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues">;
/** What is asked below a field: per field, what is asked below that; null where it has no parts. */
export type Wanted = Map<string, Wanted | null>;

/** Works out fragments, aliases, @skip and @include; two aliases of one field ask for the sum of both. */
export function wantedBelow(info: Info): Wanted {
  const wanted: Wanted = new Map();
  for (const node of info.fieldNodes)
    if (node.selectionSet && !isLeftOut(node, info)) collect(node.selectionSet, info, wanted);
  return wanted;
}

/** The variables whose truth decides, by @skip or @include, what is asked at a field or anywhere below it. */
export function decidersOf(node: FieldNode, fragments: Info["fragments"]): readonly string[] {
  const found = new Set<string>();
  const look = (part: SelectionNode): void => {
    for (const { arguments: given } of part.directives ?? []) {
      const value = given?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) found.add(value.name.value);
    }
    const set = part.kind === Kind.FRAGMENT_SPREAD ? fragments[part.name.value]?.selectionSet : part.selectionSet;
    for (const below of set?.selections ?? []) look(below);
  };
  look(node);
  return [...found];
}

function collect(set: SelectionSetNode, info: Info, into: Wanted): void {
  for (const node of set.selections) {
    if (isLeftOut(node, info)) continue;
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

const isLeftOut = (node: SelectionNode, info: Info): boolean =>
  !!node.directives?.some((directive) => leavesOut(directive, info));

function leavesOut({ name, arguments: given }: DirectiveNode, info: Info): boolean {
  const value = given?.[0]?.value;
  const isTrue =
    value?.kind === Kind.VARIABLE
      ? info.variableValues[value.name.value] === true
      : value?.kind === Kind.BOOLEAN && value.value;
  return name.value === "skip" ? isTrue : name.value === "include" && !isTrue;
}
