import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { compileAccess, planned } from "@zorgvuldig/server/foundation/access/compile";
import { For, Given, Nested, SameTwice } from "@zorgvuldig/server/foundation/access/given";
import { Holds, Row, Table } from "@zorgvuldig/server/foundation/access/holds";
import { pageOf } from "@zorgvuldig/server/foundation/access/page";
import * as is from "@zorgvuldig/server/foundation/access/types";
import { Forbidden } from "@zorgvuldig/server/foundation/refusal";
import { graphql } from "graphql";
import {
  Arg,
  buildSchema,
  Extensions,
  Field,
  FieldResolver,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";

@Table({ name: "letter", of: "course", belongsTo: "nobody", kept: "NO_PERSON" })
class Letter extends Row {
  @Holds("course", is.day) sentOn!: string;
  @Holds("note", is.text, { optional: true }) remark!: string | null;
}
@InputType()
class AddressInput {
  @Given("contact", is.text, { optional: true }) street?: string;
}
@InputType()
class LetterInput {
  @Given("course", is.day, { optional: true }) sentOn?: string;
  @Nested(() => AddressInput, { many: true, optional: true }) addresses?: AddressInput[];
}
@InputType()
class LetterFilter {
  @Given("course", is.day, { optional: true }) sentOn?: string;
  @Given("note", is.text, { optional: true }) remark?: string;
  @Given("request", is.day, { optional: true }) askedOn?: string;
}
@ObjectType()
class FoundLetters {
  @Field(() => [Letter]) @Extensions({ shape: true }) items!: Letter[];
}
const letters = pageOf(Letter, ["sentOn"], LetterFilter);
const aLetter = { id: "1", version: 1, createdAt: "", sentOn: "2026-03-02", remark: "kanarie/" };
const aPlannedLetter = { ...aLetter, id: "2" };
planned.add(aPlannedLetter);
const written: unknown[] = [];

@Resolver(() => Letter)
class Letters {
  @Query(() => Letter)
  @For("HANDLING", "consultant")
  letter() {
    return aLetter;
  }
  @Query(() => Letter)
  @For("HANDLING", "consultant")
  plannedLetter() {
    return aPlannedLetter;
  }
  @Query(() => letters.Page)
  @For("HANDLING", "consultant")
  letters() {
    return { items: [aLetter], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
  }
  @Query(() => FoundLetters)
  @For("HANDLING", "consultant")
  foundLetters() {
    return { items: [aLetter] };
  }
  @Query(() => String)
  @For("HANDLING", "consultant")
  filtered(@Arg("filter", () => LetterFilter) _filter: LetterFilter) {
    return "heard";
  }
  @Mutation(() => String)
  @For("HANDLING", "consultant")
  @SameTwice()
  write(@Arg("input", () => LetterInput) input: LetterInput) {
    written.push(input);
    return "heard";
  }
  @FieldResolver(() => String, { nullable: true })
  @Extensions({ holds: "course" })
  sentOn() {
    return "what code of its own made of it";
  }
}

async function asked(source: string) {
  const schema = await buildSchema({ resolvers: [Letters], orphanedTypes: [], validate: false });
  compileAccess(schema);
  const contextValue = { role: "consultant", started() {} };
  const { data, errors } = await graphql({ schema, source, contextValue });
  return { data, error: errors?.[0]?.originalError };
}

test("a form that holds one thing too many is refused whole", async () => {
  const { data, error } = await asked(
    'mutation { write(input: { sentOn: "2026-03-02", addresses: [{ street: "Laan" }] }) }',
  );

  expect(error).toBeInstanceOf(Forbidden);
  expect(data).toBeNull();
  expect(written).toEqual([]);
});

test("a form that holds what is his is heard", async () => {
  const { data } = await asked('mutation { write(input: { sentOn: "2026-03-02", addresses: [{}] }) }');

  expect(data).toEqual({ write: "heard" });
});

test("a filter on what is sealed, or on what he may not read, is refused", async () => {
  expect((await asked('{ filtered(filter: { remark: "a" }) }')).error).toBeInstanceOf(Forbidden);
  expect((await asked('{ filtered(filter: { askedOn: "2026-03-02" }) }')).error).toBeInstanceOf(Forbidden);
  expect((await asked('{ filtered(filter: { sentOn: "2026-03-02" }) }')).data).toEqual({ filtered: "heard" });
});

test("a row that no plan read is not answered", async () => {
  const { data, error } = await asked("{ letter { remark } }");

  expect(error?.message).toMatch(/no plan read/);
  expect(JSON.stringify(data)).not.toContain("kanarie");
});

test("a page of rows that no plan read is not answered", async () => {
  for (const list of ["letters", "foundLetters"]) {
    const { data, error } = await asked(`{ ${list} { items { remark } } }`);

    expect(error?.message).toMatch(/no plan read/);
    expect(JSON.stringify(data)).not.toContain("kanarie");
  }
});

test("a field shows what the plan read, whatever code of its own stands beside it", async () => {
  expect((await asked("{ plannedLetter { sentOn } }")).data).toEqual({ plannedLetter: { sentOn: "2026-03-02" } });
});
