import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { noneOf } from "./oddities.js";
import type { Chance } from "./random.js";

/** Rows that a document may point at, by the name of the field that points. */
export type Ids = Readonly<Record<string, readonly string[]>>;

const nowhere = "7d9f2c1e-0000-4000-8000-3a5b8c6d9e0f";
const texts = ["Verzonnen", "Rekent graag", "ouder@gezin.test", "", "é".repeat(300), "O'Brien; --", "<b>", "%{number}"];
const days = ["2026-03-02", "2026-03-01", "2026-03-30", "2026-12-24", "2014-01-20", "1999-12-31"];

/** Values for the arguments of a document: most of them would do, some are nothing that the house takes. */
export class RandomValues {
  constructor(
    private readonly chance: Chance,
    private readonly ids: Ids,
  ) {}

  of(name: string, type: GraphQLInputType, oddly = 3): unknown {
    const bare = getNullableType(type);
    if (!isNonNullType(type) && this.chance.in100(oddly)) return null;
    if (isListType(bare))
      return Array.from({ length: this.chance.in100(5) ? 0 : this.chance.upTo(3) }, () =>
        this.of(name, bare.ofType as GraphQLInputType, oddly),
      );
    if (isInputObjectType(bare)) return this.form(bare, oddly);
    const odd = noneOf[isEnumType(bare) ? "enum" : getNamedType(bare).name];
    if (odd && this.chance.in100(oddly)) return this.chance.one(odd);
    return isEnumType(bare) ? this.chance.one(bare.getValues()).name : this.plain(name, getNamedType(bare).name);
  }

  private form(input: GraphQLInputObjectType, oddly: number): Record<string, unknown> {
    const all = Object.values(input.getFields());
    // Of the four records one is given, mostly.
    const record = this.chance.one(["learning", "absence", "health", "home"]);
    const given = all.filter(({ name, type }) => {
      if (input.name === "AddRecordInput" && !isNonNullType(type)) return name === record || this.chance.in100(2);
      return isNonNullType(type) || this.chance.in100(/Filter$/.test(input.name) ? 25 : 85);
    });
    return Object.fromEntries(given.map(({ name, type }) => [name, this.of(name, type, oddly)]));
  }

  private plain(name: string, type: string): unknown {
    const { chance } = this;
    if (type === "Uuid")
      return chance.in100(8) ? nowhere : chance.one(this.ids[name] ?? Object.values(this.ids).flat());
    if (type === "Int") return name === "first" ? chance.upTo(30) : chance.upTo(14);
    if (type === "Text") return name === "email" ? "ouder@gezin.test" : chance.one(texts);
    if (type === "Day") return chance.one(days);
    if (type === "Moment") return `${chance.one(days)}T15:00:00+01:00`;
    if (type === "Sha256") return "0f".repeat(32);
    if (type === "Boolean") return chance.in100(50);
    return null;
  }
}
