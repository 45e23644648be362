import { useShowContext } from "react-admin";
import { PageProblem } from "../parts/PageProblem";
import { trouble } from "../providers/problem";

/** A processor who cannot be shown; one that waits for a connection has not failed yet. */
export const ProcessorFailed = () => {
  const { error, refetch } = useShowContext();
  return <PageProblem error={error ?? trouble({ kind: "offline" })} retry={refetch} />;
};
