import { useShowContext } from "react-admin";
import { trouble } from "../providers/problem";
import { PageProblem } from "./PageProblem";

/** One row that cannot be shown; one that waits for a connection has not failed yet. */
export const ShowFailed = () => {
  const { error, refetch } = useShowContext();
  return <PageProblem error={error ?? trouble({ kind: "offline" })} retry={refetch} />;
};
