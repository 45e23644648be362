import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

/** What one question may be: enough for every screen, too little to wear the house out. */
const most = { depth: 8, aliases: 15, fields: 200, directives: 10, spreads: 50, cost: 5_000 };
const perPage = 25;
const perList = 4;

class TooMuch extends Error {}

/** One walk over the document before anything runs; what is too much comes out with the other validation errors. */
export const limits: ValidationRule = (context) => ({
  Document(document) {
    try {
      for (const node of document.definitions)
        if (node.kind === Kind.OPERATION_DEFINITION) {
          // The validation of graphql-js lets it through where a schema has none, and its execution then fails.
          if (node.operation === OperationTypeNode.SUBSCRIPTION) throw new TooMuch("Nobody can subscribe");
          walkRoot(node.selectionSet, document);
        }
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      context.reportError(new GraphQLError(error.message));
    }
  },
});

function walkRoot(root: SelectionSetNode, document: DocumentNode): void {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const spent = { aliases: 0, fields: 0, directives: 0, spreads: 0, cost: 0, roots: 0 };
  const spend = (what: keyof typeof most & keyof typeof spent, amount = 1): void => {
    spent[what] += amount;
    if (spent[what] > most[what]) throw new TooMuch(`Too many ${what}`);
  };
  const walk = (set: SelectionSetNode, depth: number, weight: number, inside: readonly string[]): void => {
    if (depth > most.depth) throw new TooMuch("Too deep");
    for (const node of set.selections) {
      for (const _ of node.directives ?? []) spend("directives");
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, depth, weight, inside);
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        spend("spreads");
        const fragment = fragments.get(node.name.value);
        if (fragment && !inside.includes(node.name.value))
          walk(fragment.selectionSet, depth, weight, [...inside, node.name.value]);
      } else {
        spend("fields");
        spend("cost", weight);
        if (node.alias) spend("aliases");
        // One question, one act, one event.
        if (depth === 1 && node.name.value !== "__typename" && ++spent.roots > 1)
          throw new TooMuch("One question at a time");
        if (node.name.value === "__schema" || node.name.value === "__type") continue;
        const below = depth === 1 ? 1 : node.name.value === "items" ? perPage : perList;
        if (node.selectionSet) walk(node.selectionSet, depth + 1, weight * below, inside);
      }
    }
  };
  walk(root, 1, 1, []);
}
