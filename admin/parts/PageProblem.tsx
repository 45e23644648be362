import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import ErrorOutline from "@mui/icons-material/ErrorOutline";
import LockOutlined from "@mui/icons-material/LockOutlined";
import SearchOffOutlined from "@mui/icons-material/SearchOffOutlined";
import { Button } from "@mui/material";
import { LinkBase } from "react-admin";
import { type Problem, problemOf } from "../providers/problem";
import { type TextKey, useText } from "../providers/words";
import { Message } from "./Message";
import { PageTitle } from "./PageTitle";

type Said = "offline" | "unavailable" | "missing" | "denied" | "broken";

const saidOf = ({ kind }: Problem): Said => {
  if (kind === "offline" || kind === "unavailable" || kind === "missing" || kind === "denied") return kind;
  return "broken";
};

const icons = {
  offline: CloudOffOutlined,
  unavailable: CloudOffOutlined,
  missing: SearchOffOutlined,
  denied: LockOutlined,
  broken: ErrorOutline,
};

type PageProblemProps = { error: unknown; retry?: () => void };

/** A whole page that cannot be shown: not there, not yours, no connection or our fault. */
export const PageProblem = ({ error, retry }: PageProblemProps) => {
  const text = useText();
  const problem = problemOf(error);
  const said = saidOf(problem);
  const title: TextKey = `states.${said}Title`;
  const number = problem.kind === "incident" && problem.number;
  return (
    <Message
      icon={icons[said]}
      title={<PageTitle title={text(title)} />}
      action={
        retry && said !== "missing" && said !== "denied" ? (
          <Button variant="contained" onClick={retry}>
            {text("states.retry")}
          </Button>
        ) : (
          <Button component={LinkBase} to="/" variant="outlined">
            {text("states.home")}
          </Button>
        )
      }
    >
      {text(`states.${said}Page`)} {number && text("states.incidentNumber", { number })}
    </Message>
  );
};
