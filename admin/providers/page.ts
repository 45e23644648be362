import type { GetListParams } from "react-admin";

export type Page<Row> = {
  items: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
  total: number | null;
  totalIsExact: boolean | null;
};

// react-admin counts pages, the house goes on from the last row: where each page ended is remembered, in memory alone.
const ends = new Map<string, (string | null)[]>();

const endsOf = (params: GetListParams): (string | null)[] => {
  const key = JSON.stringify([params.filter, params.sort, params.pagination?.perPage]);
  const known = ends.get(key) ?? [];
  ends.set(key, known);
  return known;
};

export const pageAsked = (params: GetListParams) => ({
  first: params.pagination?.perPage ?? 25,
  after: endsOf(params)[(params.pagination?.page ?? 1) - 2] ?? null,
});

export const pageGiven = <Row>({ items, pageInfo, total, totalIsExact }: Page<Row>, params: GetListParams) => {
  const page = params.pagination?.page ?? 1;
  endsOf(params)[page - 1] = pageInfo.endCursor;
  return {
    data: items,
    pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: page > 1 },
    meta: { total, totalIsExact },
  };
};
