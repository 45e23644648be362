import { useShowContext } from "react-admin";
import { PageProblem } from "../parts/PageProblem";
import { trouble } from "../providers/problem";

/** A case that cannot be shown; one that waits for a connection has not failed yet. */
export const CaseFailed = () => {
  const { error, refetch } = useShowContext();
  return <PageProblem error={error ?? trouble({ kind: "offline" })} retry={refetch} />;
};
