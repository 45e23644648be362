import { ApolloClient, InMemoryCache } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import buildGraphQLProvider from "ra-data-graphql";
import type { DataProvider } from "react-admin";
import { buildQuery } from "./operations";
import { asTrouble } from "./problem";
import { wire } from "./wire";

type Act = <Data, Input>(document: TypedDocumentNode<Data, { input: Input }>, input: Input) => Promise<Data>;
export type PanelProvider = DataProvider & { act: Act };

const client = new ApolloClient({ link: wire, cache: new InMemoryCache() });

const act: Act = async (document, input) => {
  const { data } = await client.mutate({ mutation: document, variables: { input }, fetchPolicy: "no-cache" });
  if (!data) throw new Error("The house answered without data");
  return data;
};

const provider: PanelProvider = {
  ...buildGraphQLProvider({
    client,
    introspection: false,
    buildQuery,
    query: () => ({ fetchPolicy: "no-cache" }),
    mutation: () => ({ fetchPolicy: "no-cache" }),
  }),
  act,
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
