import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type RequestHandler, Router } from "express";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type ValidationRule } from "graphql";
import type { Api } from "../api.js";
import type { Mode } from "../config.js";
import { traceIn } from "../foundation/audit/trace.js";
import type { House } from "../foundation/database/request.js";
import { Unauthenticated } from "../foundation/refusal.js";
import { answer, type Visit } from "./answer.js";
import { type Asked, isFormed } from "./asked.js";
import { languageOf, ticketOf } from "./cookies.js";
import { type Documents, documentsOf } from "./documents.js";
import { inHand, writtenOnce } from "./in-hand.js";
import { limits } from "./limits.js";
import { said, textsIn } from "./says.js";
import { fileWith, withFile } from "./uploads.js";

/** Validation quotes the question; a person gets one sentence, and the code. */
function formatError(shown: GraphQLFormattedError): GraphQLFormattedError {
  const isOurs =
    shown.extensions?.code &&
    !/^(GRAPHQL|INTERNAL|PERSISTED|OPERATION|BAD_REQUEST)/.test(String(shown.extensions.code));
  if (isOurs || shown.extensions?.incident) return shown;
  return { message: textsIn("nl").answers.request, extensions: { code: "BAD_USER_INPUT" } };
}

/**
 * The same sentence in the language of who asked, also where the document does not hold the operation that was named, or the
 * schema none of its kind: the ministry's knows no act.
 */
const inOwnLanguage: ApolloServerPlugin<Visit> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, schema }) {
      if (!operation || !schema.getRootType(operation.operation))
        throw new GraphQLError("No such operation", { extensions: { http: { status: 400 } } });
    },
    async willSendResponse({ response: { body }, contextValue: { language } }) {
      if (body.kind !== "single") return;
      body.singleResult.errors = body.singleResult.errors?.map((shown) =>
        shown.message === textsIn("nl").answers.request
          ? { ...shown, message: textsIn(language).answers.request }
          : shown,
      );
    },
  }),
};

function serverOf(house: House, schema: GraphQLSchema, documents: Documents, isOpen: boolean): ApolloServer<Visit> {
  const gateway: ApolloServerOptionsWithGateway<Visit>["gateway"] = {
    load: async () => ({
      executor: ({ document, request, operationName, context }) =>
        answer(house, context as Visit, {
          schema,
          document,
          variables: request.variables ?? {},
          operationName,
          known: documents.executorOf(document),
        }).then(inHand) as never,
    }),
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
  };
  const options: ApolloServerOptionsWithGateway<Visit> & { validationRules: ValidationRule[] } = {
    gateway,
    formatError,
    introspection: isOpen,
    validationRules: [limits],
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 1000, noLocation: true },
    // What is known was parsed and checked before the port opened; nothing that comes in by the door is kept.
    documentStore: { get: async (key) => documents.parsed(key), set: async () => {}, delete: async () => false },
    stringifyResult: writtenOnce,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), inOwnLanguage],
  };
  return new ApolloServer<Visit>(options);
}

/** `POST /graphql`, and `POST /documents` for an act that comes with a file: the house's schema, or for the ministry's analyst his own; free documents only where the contracts allow. */
export async function graphqlRoutes(
  house: House,
  api: Api,
  mode: Mode,
  texts: readonly string[],
): Promise<{ router: Router; stop(): Promise<void> }> {
  const known = documentsOf(api, texts);
  const servers = {
    house: serverOf(house, api.house, known.house, false),
    ministry: serverOf(house, api.ministry, known.ministry, true),
  };
  await Promise.all([servers.house.start(), servers.ministry.start()]);
  const context = async ({ req }: { req: express.Request }): Promise<Visit> => {
    const ticket = ticketOf(req);
    if (!ticket) throw said(new Unauthenticated(), languageOf(req));
    const trace = traceIn(req.headers.traceparent);
    return { ticket, language: languageOf(req), trace, key: keyOf(req), file: fileWith(req) };
  };
  const handlers = {
    house: expressMiddleware(servers.house, { context }),
    ministry: expressMiddleware(servers.ministry, { context }),
  };

  const choose: RequestHandler = (request, response, next) => {
    const language = languageOf(request);
    const ticket = ticketOf(request);
    if (!ticket) return void refuse(response, 401, said(new Unauthenticated(), language));
    const isMinistry = ticket.role === "ministry";
    const schema = isMinistry ? "ministry" : "house";
    const given = (request.body ?? {}) as Asked;
    const text = typeof given.id === "string" ? known[schema].textOf(given.id) : undefined;
    const mayAskFreely = mode !== "real" || isMinistry;
    const query = text ?? (mayAskFreely ? given.query : undefined);
    const { variables, operationName } = given;
    if (typeof query !== "string" || !isFormed(given) || !isKey(request))
      return void refuse(response, 400, asked(language));
    request.body = { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
    return void handlers[schema](request, response, next);
  };
  const router = Router();
  router.post("/graphql", onlyJson, express.json({ limit: "100kb" }), choose);
  router.post("/documents", withFile(house), choose);
  router.all(
    "/graphql",
    (request, response) => void refuse(response.set("allow", "POST"), 405, asked(languageOf(request))),
  );
  return { router, stop: () => Promise.all([servers.house.stop(), servers.ministry.stop()]).then(() => {}) };
}

const uuid = /^"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"?$/i;
/** As the draft of the IETF has it, a text in quotes; ours is a number of chance. */
const keyOf = ({ headers }: express.Request): string | undefined =>
  String(headers["idempotency-key"] ?? "").match(uuid)?.[1];
const isKey = (request: express.Request): boolean => !("idempotency-key" in request.headers) || !!keyOf(request);

const asked = (language: "nl" | "en") =>
  new GraphQLError(textsIn(language).answers.request, { extensions: { code: "BAD_USER_INPUT" } });

function refuse(response: express.Response, status: number, error: GraphQLError): void {
  const { http: _, ...extensions } = error.extensions;
  response.status(status).json({ errors: [{ message: error.message, extensions }] });
}

/** Exactly JSON in UTF-8: a form of another site cannot send it, and nothing has to guess an encoding. */
const onlyJson: RequestHandler = (request, response, next) => {
  if (/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(request.headers["content-type"] ?? "")) return next();
  return void refuse(response, 415, asked(languageOf(request)));
};
