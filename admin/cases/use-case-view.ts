import { useLocation } from "react-admin";

export const caseViews = ["list", "board"] as const;
export type CaseView = (typeof caseViews)[number];

/** Where each of them is: the address says no more than which, so that going back leads to it. */
export const addressOf: Record<CaseView, string> = { list: "/cases", board: "/cases?view=board" };

export const useCaseView = (): CaseView => {
  const view = new URLSearchParams(useLocation().search).get("view");
  return caseViews.find((known) => known === view) ?? "list";
};
