import ErrorOutline from "@mui/icons-material/ErrorOutline";
import { Button } from "@mui/material";
import { problemOf } from "../providers/problem";
import { useText } from "../providers/words";
import { Message } from "./Message";

/** A list that cannot be fetched, in the place where it would have been. */
export const ListProblem = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const text = useText();
  const problem = problemOf(error);
  const { kind } = problem;
  const said = kind === "offline" || kind === "unavailable" || kind === "denied" ? kind : "broken";
  const number = problem.kind === "incident" && problem.number;
  return (
    <Message
      icon={ErrorOutline}
      title={text(`states.${said}Title`)}
      action={
        said !== "denied" && (
          <Button variant="outlined" onClick={retry}>
            {text("states.retry")}
          </Button>
        )
      }
    >
      {text(`states.${said}Page`)} {number && text("states.incidentNumber", { number })}
    </Message>
  );
};
