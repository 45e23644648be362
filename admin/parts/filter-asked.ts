import { useLocation } from "react-admin";

/** What the page that led here asked to see first; the address says nothing of it. */
export const useFilterAsked = (): Record<string, unknown> | undefined => {
  const state: unknown = useLocation().state;
  return typeof state === "object" && state !== null && "filter" in state && typeof state.filter === "object"
    ? { ...state.filter }
    : undefined;
};
