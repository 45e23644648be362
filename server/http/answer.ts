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
 * logged, there is no answer but the incident's.
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
    if (error) return await failed(request, error, language);
    await request.commit();
    return result;
  } catch (error) {
    await request?.abandon();
    return failedBeyond(error, language);
  }
}

async function failed(request: Request, error: GraphQLError, language: Language): Promise<ExecutionResult> {
  const known = answerOf(error);
  await request.fail(known ?? error);
  if (known) return { data: null, errors: [located(said(known, language), error)] };
  return { data: null, errors: [located(incidentSaid(logIncident(error.originalError ?? error), language), error)] };
}

function failedBeyond(error: unknown, language: Language): ExecutionResult {
  const known = answerOf(new GraphQLError("", { originalError: error as Error }));
  if (known) return { errors: [said(known, language)] };
  return { errors: [incidentSaid(logIncident(error), language)] };
}

const located = (shown: GraphQLError, { path }: GraphQLError): GraphQLError =>
  new GraphQLError(shown.message, { extensions: shown.extensions, path });
