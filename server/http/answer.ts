import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { Ticket } from "../foundation/access/ticket.js";
import { logIncident } from "../foundation/audit/incident.js";
import { type House, Request } from "../foundation/database/request.js";
import { answerOf, incidentSaid, type Language, said } from "./says.js";

/** Who comes in at the door with a question. */
export type Visit = { readonly ticket: Ticket; readonly language: Language };
type Question = {
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | null | undefined;
};

/**
 * Begins, executes, commits, and only then answers. What fails undoes everything and is logged; when even that cannot be
 * logged, there is no answer but an incident's number.
 */
export async function answer(
  house: House,
  schema: GraphQLSchema,
  { ticket, language }: Visit,
  question: Question,
): Promise<ExecutionResult> {
  let request: Request | undefined;
  try {
    request = await Request.begin(house, ticket);
    const result = await execute({
      schema,
      document: question.document,
      contextValue: request,
      variableValues: question.variables,
      operationName: question.operationName,
      options: { maxCoercionErrors: 5 },
    });
    const [error] = result.errors ?? [];
    if (error) return await failed(error, language, request);
    await request.commit();
    return result;
  } catch (error) {
    return failed(asGraphQL(error), language, request);
  }
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
