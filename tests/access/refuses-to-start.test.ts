import "reflect-metadata";
import { expect, test } from "@jest/globals";
import type { Class } from "@zorgvuldig/server/foundation/access/class";
import { compileAccess } from "@zorgvuldig/server/foundation/access/compile";
import { For, Given } from "@zorgvuldig/server/foundation/access/given";
import { Holds, Row, Table } from "@zorgvuldig/server/foundation/access/holds";
import * as is from "@zorgvuldig/server/foundation/access/types";
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

const kept = { of: "course", belongsTo: "nobody", kept: "NO_PERSON" } as const;

/** What the house says when it refuses to start with this resolver, as far as it is about `name`; else nothing. */
async function saidOf(name: string, resolver: Class): Promise<string[]> {
  const schema = await buildSchema({ resolvers: [resolver], orphanedTypes: [], validate: false });
  try {
    compileAccess(schema);
    return [];
  } catch (error) {
    return String(error)
      .split("\n")
      .filter((line) => line.includes(name))
      .map((line) => line.trim());
  }
}

@Table({ name: "whole", ...kept })
class Whole extends Row {
  @Holds("course", is.day) dayOn!: string;
  @Holds("note", is.text, { optional: true }) remark!: string | null;
}
@InputType()
class WholeInput {
  @Given("note", is.text) remark!: string;
}
@Resolver(() => Whole)
class WholeResolver {
  @Query(() => Whole, { nullable: true })
  @For("HANDLING", "office")
  whole(): null {
    return null;
  }
  @Mutation(() => Whole, { nullable: true })
  @For("HANDLING", "office")
  remarkWhole(@Arg("input", () => WholeInput) _input: WholeInput): null {
    return null;
  }
}

test("the house starts when everything says what it holds and whose it is", async () => {
  expect(await saidOf("hole", WholeResolver)).toEqual([]);
});

test("it does not start with a field that says not what it holds", async () => {
  @Table({ name: "silent", ...kept })
  class Silent extends Row {
    @Field(() => String, { nullable: true }) nickname!: string | null;
  }
  @Resolver()
  class SilentResolver {
    @Query(() => Silent, { nullable: true })
    @For("HANDLING", "office")
    silent(): null {
      return null;
    }
  }

  expect(await saidOf("Silent", SilentResolver)).toEqual(["Silent.nickname says not what it holds"]);
});

test("it does not start with a field of a form that says not what it holds", async () => {
  @InputType()
  class LooseInput {
    @Field(() => String) remark!: string;
  }
  @Resolver()
  class LooseResolver {
    @Query(() => Whole, { nullable: true })
    @For("HANDLING", "office")
    loose(): null {
      return null;
    }
    @Mutation(() => Whole, { nullable: true })
    @For("HANDLING", "office")
    loosen(@Arg("input", () => LooseInput) _input: LooseInput): null {
      return null;
    }
  }

  expect(await saidOf("Loose", LooseResolver)).toEqual(["LooseInput.remark says not what it holds"]);
});

test("it does not start with a question or an act that says not whose it is, and why", async () => {
  @Resolver()
  class OpenResolver {
    @Query(() => Whole, { nullable: true })
    openQuestion(): null {
      return null;
    }
    @Mutation(() => Whole, { nullable: true })
    openAct(): null {
      return null;
    }
    @Query(() => Whole, { nullable: true })
    @For("HANDLING")
    openToNobody(): null {
      return null;
    }
  }

  expect((await saidOf("open", OpenResolver)).sort()).toEqual([
    "Mutation.openAct says not who may ask it, or why",
    "Query.openQuestion says not who may ask it, or why",
    "Query.openToNobody says not who may ask it, or why",
  ]);
});

test("it does not start with free text of a kind that lies open", async () => {
  @Table({ name: "chatty", ...kept })
  class Chatty extends Row {
    @Holds("course", is.text) story!: string;
    @Holds("evidence", is.text, { hidden: true }) aside!: string;
    @Holds("note", is.text) remark!: string;
  }

  expect(await saidOf(Chatty.name, WholeResolver)).toEqual([
    "Chatty.story is free text of a kind that is not sealed",
    "Chatty.aside is free text of a kind that is not sealed",
  ]);
});

test("it does not start with a field that may be withheld and cannot be null", async () => {
  @ObjectType()
  class Stubborn {
    @Field(() => String) @Extensions({ holds: "note" }) remark!: string;
  }
  @Resolver()
  class StubbornResolver {
    @Query(() => Stubborn, { nullable: true })
    @For("HANDLING", "office")
    stubborn(): null {
      return null;
    }
  }

  expect(await saidOf("Stubborn", StubbornResolver)).toEqual([
    "Stubborn.remark may be withheld, so it must be nullable",
  ]);
});

test("it does not start with a field below the root that takes arguments", async () => {
  @Table({ name: "asking", ...kept })
  class Asking extends Row {}
  @Resolver(() => Asking)
  class AskingResolver {
    @Query(() => Asking, { nullable: true })
    @For("HANDLING", "office")
    asking(): null {
      return null;
    }
    @FieldResolver(() => String, { nullable: true })
    @Extensions({ holds: "course" })
    since(@Arg("year", () => String) year: string): string {
      return year;
    }
  }

  expect(await saidOf("Asking", AskingResolver)).toEqual(["Asking.since takes arguments: only root fields do"]);
});

test("it does not start with a table that says not how long it is kept", async () => {
  // What is written in TypeScript is held by its compiler; the start holds it too.
  @Table({ name: "eternal", of: "course", belongsTo: "case", kept: JSON.parse('""') })
  class Eternal extends Row {}
  @Table({ name: "boundless", of: "course", belongsTo: "case", kept: JSON.parse('"FOR_EVER"') })
  class Boundless extends Row {}

  expect(await saidOf(Eternal.name, WholeResolver)).toEqual(["Eternal says not how long it is kept"]);
  expect(await saidOf(Boundless.name, WholeResolver)).toEqual(["Boundless says not how long it is kept"]);
});

test("it does not start with what is searched and is no name or birth date", async () => {
  @Table({ name: "patient", of: "health", belongsTo: "case", kept: "NO_PERSON" })
  class Patient extends Row {
    @Holds("health", is.text, { searchedAs: "whole" }) illness!: string;
    @Holds("note", is.text, { searchedAs: "whole" }) remark!: string;
    @Holds("contact", is.text, { searchedAs: "whole" }) name!: string;
  }

  expect(await saidOf(Patient.name, WholeResolver)).toEqual([
    "Patient.illness is searched, and of a kind that is not",
    "Patient.remark is searched, and of a kind that is not",
  ]);
});

test("it does not start with an argument at the root that says not what it holds", async () => {
  @Resolver()
  class BareResolver {
    @Query(() => Whole, { nullable: true })
    @For("HANDLING", "office")
    bare(): null {
      return null;
    }
    @Mutation(() => Whole, { nullable: true })
    @For("HANDLING", "office")
    bareAct(@Arg("familyName", () => String) _familyName: string): null {
      return null;
    }
  }

  expect(await saidOf("bareAct", BareResolver)).toHaveLength(1);
});
