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
import { logIncident } from "../foundation/audit/incident.js";
import type { Trace } from "../foundation/audit/trace.js";
import { type House, Request } from "../foundation/database/request.js";
import type { Execute } from "./documents.js";
import { answerOf, incidentSaid, type Language, said } from "./says.js";

/** Who comes in at the door with a question. */
export type Visit = { readonly ticket: Ticket; readonly language: Language; readonly trace?: Trace | undefined };
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
 * logged, there is no answer but an incident's number.
 */
export async function answer(
  house: House,
  { ticket, language, trace }: Visit,
  question: Question,
): Promise<ExecutionResult> {
  let request: Request | undefined;
  try {
    const isQuestion = !isAct(question.document);
    request = await Request.begin(house, ticket, { isQuestion, isKnown: !!question.known, trace });
    const result = await executed(question, request);
    const [error] = result.errors ?? [];
    if (error) return await failed(error, language, request);
    await request.commit();
    return result;
  } catch (error) {
    return failed(asGraphQL(error), language, request);
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

async function failed(error: GraphQLError, language: Language, request: Request | undefined): Promise<ExecutionResult> {
  const known = answerOf(error);
  const shown = known ? said(known, language) : incidentSaid(logIncident(error.originalError ?? error), language);
  try {
    await request?.fail(known ?? error);
  } catch (failure) {
    const later = answerOf(asGraphQL(failure));
    return { errors: [later ? said(later, language) : incidentSaid(logIncident(failure), language)] };
  }
  return { data: null, errors: [new GraphQLError(shown.message, { extensions: shown.extensions, path: error.path })] };
}

const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError("", { originalError: error as Error });
