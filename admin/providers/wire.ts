import { ApolloLink, type DocumentNode, type FetchResult, fromPromise, type Operation } from "@apollo/client/core";
import { HttpError } from "react-admin";
import { callHouse, sendFile } from "./house";
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

const answerTo = async (asked: object, key?: string, file?: File): Promise<FetchResult> => {
  const response = await (file && key ? sendFile(asked, file, key) : callHouse("POST", "/graphql", asked, key));
  const body: unknown = await response.json().catch(() => null);
  if (isAnswer(body)) return body;
  throw Object.assign(new HttpError("", response.status), { statusCode: response.status });
};

const fileWith = (operation: Operation): File | undefined => {
  const { file } = operation.getContext();
  return file instanceof File ? file : undefined;
};

const send = async (operation: Operation): Promise<FetchResult> => {
  const { query, variables } = operation;
  const asked = { id: idOf(query), variables };
  if (!isAct(query)) return answerTo(asked);
  const file = fileWith(operation);
  const act = JSON.stringify([asked, file?.size, file?.lastModified]);
  return once(act, (key) => answerTo(asked, key, file));
};

/** The house knows the questions: what goes over the wire is the name of one and its variables. */
export const wire = new ApolloLink((operation) => fromPromise(send(operation)));
