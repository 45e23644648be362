import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  print,
} from "graphql";
import type { Chance } from "./random.js";
import { type Ids, RandomValues } from "./random-values.js";

/** What stands under a key of an answer: which field of which type, and what is below it. */
export type Shape = Map<string, { readonly type: string; readonly field: string; readonly below: Shape }>;
export type Made = { readonly text: string; readonly variables: Record<string, unknown>; readonly shape: Shape };

/** What questions point at, and what acts do: the rows of one case at a time. */
export type Pointing = { readonly asked: Ids; readonly done: readonly Ids[] };
const deepest = 7;

/**
 * Documents that the schema allows, drawn by chance: fragments, other names, directives, arguments as they are or by variable.
 * Questions point at some rows, acts at others.
 */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    private readonly ids: Pointing,
  ) {}

  next(): Made {
    const { schema, chance, ids } = this;
    const mutation = schema.getMutationType();
    const isAct = !!mutation && chance.in100(30);
    const root = isAct ? mutation : schema.getQueryType();
    if (!root) throw new Error("There is nothing to ask");
    return new Drawing(chance, new RandomValues(chance, isAct ? chance.one(ids.done) : ids.asked)).of(root, isAct);
  }
}

class Drawing {
  private readonly fragments: string[] = [];
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private names = 0;
  private left: number;

  constructor(
    private readonly chance: Chance,
    private readonly values: RandomValues,
  ) {
    this.left = chance.in100(3) ? 150 : chance.upTo(28);
  }

  of(root: GraphQLObjectType, isAct: boolean): Made {
    const shape: Shape = new Map();
    const field = this.chance.one(Object.values(root.getFields()));
    const asked = this.field(root, field, 1, shape);
    const more = this.chance.in100(10) ? " __typename" : "";
    const head = `${isAct ? "mutation" : "query"} Drawn${this.declared.length > 0 ? `(${this.declared.join(", ")})` : ""}`;
    return {
      text: [`${head} { ${asked}${more} }`, ...this.fragments].join("\n"),
      variables: this.variables,
      shape,
    };
  }

  private field(on: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number, into: Shape): string {
    this.left--;
    // An id keeps its own name, so that whoever weighs the answer knows whose row it is.
    const key = field.name !== "id" && this.chance.in100(12) ? this.name("a") : field.name;
    const directives = field.name === "id" || depth === 1 ? "" : this.directives();
    const to = getNamedType(field.type);
    const known = into.get(key) ?? { type: on.name, field: field.name, below: new Map() };
    into.set(key, known);
    const below = isObjectType(to) ? ` ${this.selection(to, depth + 1, known.below)}` : "";
    return `${key === field.name ? "" : `${key}: `}${field.name}${this.given(field)}${directives}${below}`;
  }

  private selection(on: GraphQLObjectType, depth: number, into: Shape): string {
    const all = Object.values(on.getFields());
    const leaves = all.filter(({ type }) => !isObjectType(getNamedType(type)));
    const from = depth >= deepest || this.left < 1 ? leaves : all;
    const drawn = Array.from({ length: this.chance.upTo(5) }, () => this.chance.one(from.length > 0 ? from : all));
    const { id } = on.getFields();
    const parts = [...new Set(drawn), ...(id ? [id] : [])].map((field) => this.field(on, field, depth, into));
    if (this.chance.in100(10)) parts.push("__typename");
    const inner = `{ ${parts.join(" ")} }`;
    if (this.chance.in100(8)) return `{ ... on ${on.name}${this.directives()} ${inner} __typename }`;
    if (!this.chance.in100(8)) return inner;
    const name = this.name("F");
    this.fragments.push(`fragment ${name} on ${on.name} ${inner}`);
    return this.chance.in100(20) ? `{ ...${name} ...${name} }` : `{ ...${name}${this.directives()} __typename }`;
  }

  private directives(): string {
    if (!this.chance.in100(10)) return "";
    const what = this.chance.one(["include", "skip"]);
    if (this.chance.in100(50)) return ` @${what}(if: ${this.chance.in100(50)})`;
    return ` @${what}(if: ${this.variable("Boolean!", this.chance.in100(50))})`;
  }

  private given({ args }: GraphQLField<unknown, unknown>): string {
    const said = args.flatMap(({ name, type }) => {
      const value = this.values.of(name, type);
      if (value === null && this.chance.in100(80) && !String(type).endsWith("!")) return [];
      return [`${name}: ${this.literal(value, type) ?? this.variable(String(type), value)}`];
    });
    return said.length > 0 ? `(${said.join(", ")})` : "";
  }

  /** Written out in the document, where it can be: what is no value of its type can only be sent. */
  private literal(value: unknown, type: GraphQLInputType): string | undefined {
    if (this.chance.in100(50)) return undefined;
    try {
      const written = astFromValue(value, type);
      return written ? print(written) : undefined;
    } catch {
      return undefined;
    }
  }

  private variable(type: string, value: unknown): string {
    const name = this.name("v");
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private name(beginning: string): string {
    this.names++;
    return `${beginning}${this.names}`;
  }
}
