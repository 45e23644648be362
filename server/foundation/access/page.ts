import { limits } from "@zorgvuldig/schema/limits";
import { Max, Min } from "class-validator";
import { ArgsType, Extensions, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Class } from "./class.js";

const order = { ASC: "ASC", DESC: "DESC" } as const;
registerEnumType(order, { name: "SortOrder" });

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true }) @Extensions({ shape: true }) endCursor!: string | null;
  @Field(() => Boolean) @Extensions({ shape: true }) hasNextPage!: boolean;
  @Field(() => Boolean) @Extensions({ shape: true }) hasPreviousPage!: boolean;
}

type Made<T> = new () => T;
export type Sort = { field: string; order: "ASC" | "DESC" };
export type PageArgs<F> = { first: number; after?: string | null; sort: Sort; filter: F };

/** A page of rows of one class, and what asks for it: how many, after which, in which order, which of them. */
export function pageOf<F extends object>(entity: Class, sortable: readonly string[], filter: Made<F>) {
  const fields = Object.fromEntries(sortable.map((name) => [name, name]));
  registerEnumType(fields, { name: `${entity.name}SortField` });

  @InputType(`${entity.name}Sort`)
  class SortInput {
    @Field(() => fields) @Extensions({ shape: true }) field!: string;
    @Field(() => order) @Extensions({ shape: true }) order!: "ASC" | "DESC";
  }

  @ArgsType()
  class Args {
    @Field(() => Int) @Min(1, { message: "page" }) @Max(limits.page, { message: "page" }) first!: number;
    @Field(() => String, { nullable: true }) after?: string | null;
    @Field(() => SortInput) sort!: SortInput;
    @Field(() => filter) filter!: F;
  }

  @ObjectType(`${entity.name}Page`)
  class Page {
    @Field(() => [entity]) @Extensions({ shape: true }) items!: unknown[];
    @Field(() => PageInfo) @Extensions({ shape: true }) pageInfo!: PageInfo;
    /** Counted exactly up to a thousand. */
    @Field(() => Int, { nullable: true }) @Extensions({ shape: true }) total!: number | null;
    @Field(() => Boolean, { nullable: true }) @Extensions({ shape: true }) totalIsExact!: boolean | null;
  }
  return { Args: Args as Made<PageArgs<F>>, Page: Page as Made<unknown>, Sort: SortInput as Made<Sort> };
}

/** The filled-in fields of a filter as conditions on the properties of the same names. */
export const equal = (filter: object): (readonly [string, "=", unknown])[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([property, value]) => [property, "=", value] as const);
