import { trouble } from "../providers/problem";
import { PageProblem } from "./PageProblem";

export const NotFound = () => <PageProblem error={trouble({ kind: "missing" })} />;
