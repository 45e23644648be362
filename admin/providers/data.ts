import { ApolloClient, type DocumentNode, InMemoryCache } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import buildGraphQLProvider from "ra-data-graphql";
import type { DataProvider } from "react-admin";
import { buildQuery } from "./operations";
import { asTrouble } from "./problem";
import { wire } from "./wire";

type Act = <Data, Given extends { input?: unknown }>(
  document: TypedDocumentNode<Data, Given>,
  input?: Given["input"],
  file?: File,
) => Promise<Data>;
/** A question that no list or page of one row is, such as a search. */
type Ask = <Data, Input>(document: TypedDocumentNode<Data, { input: Input }>, input: Input) => Promise<Data>;
export type PanelProvider = DataProvider & { act: Act; ask: Ask };

const client = new ApolloClient({ link: wire, cache: new InMemoryCache() });

const act: Act = async (document, input, file) => {
  const variables = input === undefined ? {} : { input };
  const { data } = await client.mutate({
    mutation: document as DocumentNode,
    variables,
    fetchPolicy: "no-cache",
    context: { file },
  });
  if (!data) throw new Error("The house answered without data");
  return data;
};

const ask: Ask = async (document, input) =>
  (await client.query({ query: document, variables: { input }, fetchPolicy: "no-cache" })).data;

const provider: PanelProvider = {
  ...buildGraphQLProvider({
    client,
    introspection: false,
    buildQuery,
    query: () => ({ fetchPolicy: "no-cache" }),
    mutation: () => ({ fetchPolicy: "no-cache" }),
  }),
  act,
  ask,
};

export const dataProvider: PanelProvider = new Proxy(provider, {
  get: (target, name) => {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== "function") return method;
    return async (...params: unknown[]) => {
      try {
        return await method(...params);
      } catch (error) {
        throw asTrouble(error);
      }
    };
  },
});
