import { ApolloLink, type DocumentNode, type FetchResult, fromPromise, type Operation } from "@apollo/client/core";
import { HttpError } from "react-admin";
import { callHouse } from "./house";
import { once } from "./once";

const idOf = (document: object): string => {
  const meta: unknown = "__meta__" in document ? document.__meta__ : null;
  if (typeof meta === "object" && meta !== null && "hash" in meta && typeof meta.hash === "string") return meta.hash;
  throw new Error("Only operations of schema/operations can be asked");
};

const isAnswer = (body: unknown): body is FetchResult =>
  typeof body === "object" && body !== null && ("data" in body || "errors" in body);

const isAct = ({ definitions }: DocumentNode) =>
  definitions.some((one) => one.kind === "OperationDefinition" && one.operation === "mutation");

const answerTo = async (asked: object, key?: string): Promise<FetchResult> => {
  const response = await callHouse("POST", "/graphql", asked, key);
  const body: unknown = await response.json().catch(() => null);
  if (isAnswer(body)) return body;
  throw Object.assign(new HttpError("", response.status), { statusCode: response.status });
};

const send = async ({ query, variables }: Operation): Promise<FetchResult> => {
  const asked = { id: idOf(query), variables };
  return isAct(query) ? once(JSON.stringify(asked), (key) => answerTo(asked, key)) : answerTo(asked);
};

/** The house knows the questions: what goes over the wire is the name of one and its variables. */
export const wire = new ApolloLink((operation) => fromPromise(send(operation)));
