import { Alert, AlertTitle } from "@mui/material";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { type Hold, useHoldColumns } from "./hold-columns";

const asked = {
  filter: { isOpen: true },
  pagination: { page: 1, perPage: 100 },
  sort: { field: "until", order: "ASC" },
} as const;

/** Which cases are not erased on their day, why, and until when (D14, D32). */
export const Holds = () => {
  const text = useText();
  const columns = useHoldColumns();
  const { data: holds, total, error, refetch } = useGetList<Hold>("retentionHolds", asked, { onError: () => {} });

  const content = () => {
    if (error) return <ListProblem error={error} retry={() => refetch()} />;
    if (!holds) return <Waiting lines={3} />;
    if (holds.length === 0) return <Nothing>{text("holds.none")}</Nothing>;
    const late = holds.filter(({ until }) => (until ?? "") < today()).length;
    return (
      <>
        <Alert severity={late ? "warning" : "info"} sx={{ mb: 2 }}>
          <AlertTitle>{text("holds.all", { smart_count: total ?? holds.length })}</AlertTitle>
          {late ? text("holds.late", { smart_count: late }) : text("holds.onTime")}
        </Alert>
        <Rows caption={text("holds.title")} columns={columns} rows={holds} />
      </>
    );
  };

  return (
    <Section title={text("holds.title")} line={text("holds.line")}>
      {content()}
    </Section>
  );
};
