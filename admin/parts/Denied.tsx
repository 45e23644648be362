import { trouble } from "../providers/problem";
import { PageProblem } from "./PageProblem";

export const Denied = () => <PageProblem error={trouble({ kind: "denied" })} />;
