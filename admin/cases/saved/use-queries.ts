import type { KeptQueryFragment } from "@zorgvuldig/schema/generated/operations";
import { limits } from "@zorgvuldig/schema/limits";
import { useGetList } from "react-admin";

export type KeptQuery = KeptQueryFragment;

/** The filters that this person keeps. */
export const useQueries = () =>
  useGetList<KeptQuery>("savedQueries", {
    filter: {},
    sort: { field: "name", order: "ASC" },
    pagination: { page: 1, perPage: limits.queries },
  });
