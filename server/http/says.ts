import type { ClauseId } from "@zorgvuldig/schema/clauses";
import { answers as answersEn } from "@zorgvuldig/schema/texts/en/answers";
import { invalid as invalidEn } from "@zorgvuldig/schema/texts/en/invalid";
import { refusals as refusalsEn } from "@zorgvuldig/schema/texts/en/refusals";
import { answers as answersNl } from "@zorgvuldig/schema/texts/nl/answers";
import { type InvalidKey, invalid as invalidNl } from "@zorgvuldig/schema/texts/nl/invalid";
import { refusals as refusalsNl } from "@zorgvuldig/schema/texts/nl/refusals";
import type { ValidationError } from "class-validator";
import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { logAway, logIncident } from "../foundation/audit/incident.js";
import { isAway } from "../foundation/database/away.js";
import { asAnswer } from "../foundation/database/errors.js";
import {
  type Answer,
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  Refusal,
  Unauthenticated,
} from "../foundation/refusal.js";

export type Language = "nl" | "en";
const texts = {
  nl: { answers: answersNl, refusals: refusalsNl, invalid: invalidNl },
  en: { answers: answersEn, refusals: refusalsEn, invalid: invalidEn },
};

export const textsIn = (language: Language) => texts[language];

/** Class-validator's tree as paths below the input, each with its message's key; nothing of what was submitted. */
function flatten(errors: readonly ValidationError[], above = ""): Record<string, string> {
  return Object.assign(
    {},
    ...errors.map(({ property, constraints, children }) => {
      const path = `${above}${property}`;
      const [key] = Object.values(constraints ?? {});
      return { ...(key ? { [path]: key } : {}), ...flatten(children ?? [], `${path}.`) };
    }),
  );
}

/**
 * A value that a scalar refused. graphql-js puts the submitted value in the message and the place behind it, so only the
 * place is taken, and the key from the error that the scalar threw.
 */
function ofVariable(error: GraphQLError): Invalid | undefined {
  const { key, clause } = (error.originalError as GraphQLError | undefined)?.extensions ?? error.extensions;
  const place = [...error.message.matchAll(/ at "\w+((?:\.\w+|\[\d+\])+)"/g)].at(-1)?.[1];
  const path = place?.replace(/\[(\d+)\]/g, ".$1").slice(1);
  if (typeof key !== "string" || !(key in invalidNl)) return undefined;
  return new Invalid({ [path ?? "input"]: key as InvalidKey }, clause as ClauseId | undefined);
}

/** What an error of execution means for the person, or nothing when it is an incident. */
export function answerOf(error: GraphQLError): Answer | undefined {
  const cause = error.originalError;
  if (cause instanceof ArgumentValidationError) {
    const fields = flatten(cause.extensions.validationErrors, "") as Record<string, InvalidKey>;
    return new Invalid(fields);
  }
  if (error.message.startsWith('Variable "$') || error.extensions.key) return ofVariable(error) ?? new Invalid({});
  // A variable whose default was overruled by null: graphql-js finds out only when it executes.
  if (!cause && error.message.startsWith('Argument "')) return new Invalid({});
  return asAnswer(cause);
}

/** The answer in the person's language, as it travels. */
export function said(answer: Answer, language: Language): GraphQLError {
  const { refusals, invalid, answers } = textsIn(language);
  const make = (message: string, extensions: GraphQLErrorExtensions = {}) =>
    new GraphQLError(message, { extensions: { code: answer.code, ...extensions } });
  if (answer instanceof Refusal) {
    const message = refusals[answer.key];
    const { clause, field } = answer;
    return make(message, { clause, key: answer.key, ...(field ? { fields: { [field]: message } } : {}) });
  }
  if (answer instanceof Invalid) {
    const fields = Object.fromEntries(
      Object.entries(answer.fields).map(([path, key]) => [path, invalid[key] ?? invalid.text]),
    );
    const isAboutFields = Object.keys(fields).length > 0;
    return make(isAboutFields ? answers.invalid : answers.request, {
      fields,
      ...(answer.clause ? { clause: answer.clause } : {}),
    });
  }
  if (answer instanceof NotFound) return make(answers.notFound);
  if (answer instanceof Conflict) return make(answers.conflict);
  if (answer instanceof Forbidden) return make(answers.forbidden, { clause: "security/limited-access" });
  if (answer instanceof Unauthenticated) return make(answers.unauthenticated, { http: { status: 401 } });
  return make(answers.request);
}

/** Something of ours that went wrong, and its number; or a database that is away for the moment. The status says which. */
export function incidentSaid(error: unknown, language: Language): GraphQLError {
  const { answers } = textsIn(language);
  if (isAway(error)) {
    logAway(error);
    return new GraphQLError(answers.unavailable, { extensions: { code: "UNAVAILABLE", http: { status: 503 } } });
  }
  const incident = logIncident(error);
  return new GraphQLError(`${answers.incident} ${incident}`, {
    extensions: { code: "INTERNAL_SERVER_ERROR", incident, http: { status: 500 } },
  });
}
