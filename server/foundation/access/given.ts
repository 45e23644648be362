import type { Kind } from "@zorgvuldig/schema/kinds";
import { limits } from "@zorgvuldig/schema/limits";
import type { Activity, Role } from "@zorgvuldig/schema/words";
import { ArrayMaxSize, ArrayNotEmpty, IsDefined, IsNotEmpty, IsOptional, ValidateNested } from "class-validator";
import { Extensions, Field, Int } from "type-graphql";
import type { Class } from "./class.js";
import { Uuid } from "./scalars.js";
import { type FieldType, text } from "./types.js";

/**
 * A field of an input: what it holds decides who may fill it in. Nullable on the wire even when it must be given, so that
 * a form hears beside the field that it is missing.
 */
export const Given =
  (kind: Kind, type: FieldType, options: { optional?: true } = {}): PropertyDecorator =>
  (target, property) => {
    const name = String(property);
    Field(() => (type.list ? [type.graph] : type.graph) as never, { nullable: true })(target, name);
    Extensions({ holds: kind })(target, name);
    if (options.optional) return IsOptional()(target, name);
    IsDefined({ message: "required" })(target, name);
    if (type === text) IsNotEmpty({ message: "required" })(target, name);
    if (type.list) ArrayNotEmpty({ message: "required" })(target, name);
  };

/** Another input inside this one. */
export const Nested =
  (input: () => Class, options: { optional?: true; many?: true } = {}): PropertyDecorator =>
  (target, property) => {
    const name = String(property);
    Field(() => (options.many ? [input()] : input()) as never, { nullable: true })(target, name);
    Extensions({ shape: true })(target, name);
    if (options.optional) IsOptional()(target, name);
    else IsDefined({ message: "required" })(target, name);
    if (options.many) ArrayMaxSize(limits.parts, { message: "many" })(target, name);
    ValidateNested()(target, name);
  };

/** Which row an act is about. */
export const Which = (): PropertyDecorator => (target, property) => {
  Field(() => Uuid)(target, String(property));
  Extensions({ shape: true })(target, String(property));
};

/** The version of the row that the person had in front of him. */
export const Seen = (): PropertyDecorator => (target, property) => {
  Field(() => Int)(target, String(property));
  Extensions({ shape: true })(target, String(property));
};

/** Who may ask a question or do an act, and why case data are touched at all. */
export const For = (activity: Activity, ...who: readonly Role[]): PropertyDecorator & MethodDecorator =>
  Extensions({ for: who, activity });

/** An act that is the same done twice: sent again it changes nothing and says what it said, so it is kept under no key and answers no row. */
export const SameTwice = (): PropertyDecorator & MethodDecorator => Extensions({ isSameTwice: true });

/** Part of a form that holds no data of its own: paging, ordering. */
export const Shape = (): PropertyDecorator => Extensions({ shape: true }) as PropertyDecorator;
