import type { OperationVariables } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { SortOrder } from "@zorgvuldig/schema/generated/operations";
import type { BuildQueryResult } from "ra-data-graphql";
import type { GetListParams, GetOneParams } from "react-admin";
import { type Page, pageAsked, pageGiven } from "./page";
import { trouble } from "./problem";

const question = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  answer: (data: Data) => unknown,
): BuildQueryResult => ({ query: document, variables, parseResponse: ({ data }) => answer(data) });

type ListVariables<Field, Filter> = {
  first: number;
  after?: string | null;
  sort: { field: Field; order: SortOrder };
  filter: Filter;
};

/** A page of rows; the first field is the sort when react-admin asks for one that the house does not sort on. */
export const list =
  <Data, Row, Field extends string, Filter>(
    document: TypedDocumentNode<Data, ListVariables<Field, Filter>>,
    fields: readonly [Field, ...Field[]],
    pageIn: (data: Data) => Page<Row>,
  ) =>
  (params: GetListParams) => {
    const field = fields.find((known) => known === params.sort?.field) ?? fields[0];
    const order = params.sort?.order ?? "DESC";
    return question(document, { ...pageAsked(params), sort: { field, order }, filter: params.filter }, (data) =>
      pageGiven(pageIn(data), params),
    );
  };

/** Not there and not yours are one answer: null. */
export const one =
  <Data>(document: TypedDocumentNode<Data, { id: string }>, rowIn: (data: Data) => unknown) =>
  (params: GetOneParams) =>
    question(document, { id: String(params.id) }, (data) => {
      const row = rowIn(data);
      if (row === null) throw trouble({ kind: "missing" });
      return { data: row };
    });

export const create =
  <Data, Input>(document: TypedDocumentNode<Data, { input: Input }>, rowIn: (data: Data) => unknown) =>
  (params: { data: Input }) =>
    question(document, { input: params.data }, (data) => ({ data: rowIn(data) }));

/** A short, fixed list that the house gives whole. */
export const all =
  <Data, Row>(document: TypedDocumentNode<Data, Record<string, never>>, rowsIn: (data: Data) => Row[]) =>
  () =>
    question(document, {}, (data) => ({ data: rowsIn(data), total: rowsIn(data).length }));

/** A short list that depends on what is asked for. */
export const some =
  <Data, Input, Row>(document: TypedDocumentNode<Data, { input: Input }>, rowsIn: (data: Data) => Row[]) =>
  ({ filter }: { filter: Input }) =>
    question(document, { input: filter }, (data) => ({ data: rowsIn(data), total: rowsIn(data).length }));
