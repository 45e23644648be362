import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from "graphql";
import type { Ticket } from "../foundation/access/ticket.js";
import type { Trace } from "../foundation/audit/trace.js";
import type { Done } from "../foundation/database/act-keys.js";
import { type House, Request } from "../foundation/database/request.js";
import type { TakenIn } from "../foundation/file/taken-in.js";
import type { Execute } from "./documents.js";
import { answerOf, incidentSaid, type Language, said } from "./says.js";

/** Who comes in at the door with a question. */
export type Visit = {
  readonly ticket: Ticket;
  readonly language: Language;
  readonly trace?: Trace | undefined;
  /** An act that is sent again under the same key is done once. */
  readonly key?: string | undefined;
  /** What came with it, looked at already. */
  readonly file?: TakenIn | undefined;
};
type Question = {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | null | undefined;
  /** How a document of the panel is executed: as it was compiled before the port opened. */
  known: Execute | undefined;
};

/**
 * Begins, executes, commits, and only then answers. What fails undoes everything and is logged; when even that cannot be
 * logged, there is no answer but an incident's number. `done`: the act was done before, and is not done again.
 */
export async function answer(house: House, visit: Visit, question: Question, done?: Done): Promise<ExecutionResult> {
  let request: Request | undefined;
  try {
    const isQuestion = !!done || !isAct(question.document);
    const { ticket, trace, file: attached } = visit;
    const key = isQuestion ? undefined : visit.key;
    request = await Request.begin(house, ticket, { isQuestion, isKnown: !!question.known, trace, key, done, attached });
    const result = await executed(question, request);
    const [error] = result.errors ?? [];
    if (error) throw error;
    await request.commit();
    return result;
  } catch (error) {
    return failed(asGraphQL(error), house, visit, question, request);
  }
}

/** The compiler has an error class of its own, which knows the same. */
const asOurs = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError });

const isAct = ({ definitions }: DocumentNode): boolean =>
  definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== OperationTypeNode.QUERY);

/** Compiled, or by graphql-js, which has the last word on variables that are refused: nothing was executed then. */
async function executed(
  { schema, document, variables, operationName, known }: Question,
  request: Request,
): Promise<ExecutionResult> {
  const result = await known?.(undefined, request, variables);
  if (result?.data !== undefined) return { data: result.data, errors: result.errors?.map(asOurs) };
  return execute({
    schema,
    document,
    contextValue: request,
    variableValues: variables,
    operationName,
    options: { maxCoercionErrors: 5 },
  });
}

async function failed(
  error: GraphQLError,
  house: House,
  visit: Visit,
  question: Question,
  request: Request | undefined,
): Promise<ExecutionResult> {
  const { language } = visit;
  const known = answerOf(error);
  const cause = known ?? error.originalError ?? error;
  const shown = known ? said(known, language) : incidentSaid(cause, language);
  try {
    const done = await request?.fail(cause);
    if (done) return await answer(house, visit, question, done);
  } catch (failure) {
    const later = answerOf(asGraphQL(failure));
    return { errors: [later ? said(later, language) : incidentSaid(failure, language)] };
  }
  return { data: null, errors: [new GraphQLError(shown.message, { extensions: shown.extensions, path: error.path })] };
}

const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError("", { originalError: error as Error });
