import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Stack } from "@mui/material";
import { stages } from "@zorgvuldig/schema/words";
import { LinkBase } from "react-admin";
import { ExportButton } from "../parts/export/ExportButton";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { useMayApply } from "../parts/may-apply";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { CasesEmpty } from "./CasesEmpty";
import { useCaseColumns } from "./case-columns";
import { ExportCases } from "./ExportCases";

export const CaseList = () => {
  const text = useText();
  const columns = useCaseColumns();
  const { person } = useSession();
  const mayApply = useMayApply();
  const create = mayApply && (
    <Button
      component={LinkBase}
      to="/cases/create"
      variant="contained"
      startIcon={<AddOutlined />}
      sx={{ flexShrink: 0 }}
    >
      {text("cases.create")}
    </Button>
  );

  const action = person?.role === "office" && (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      <ExportButton dialog={(close) => <ExportCases close={close} />} />
      {create}
    </Stack>
  );

  return (
    <ListPage
      title={text("cases.title")}
      intro={text("cases.intro")}
      action={action}
      sort={{ field: "number", order: "DESC" }}
      columns={columns}
      empty={<CasesEmpty action={create} />}
      filters={
        <>
          <WordInput source="stage" list="stage" codes={stages} empty={text("cases.allStages")} />
          <DayInput source="receivedFrom" />
          <DayInput source="receivedTo" />
        </>
      }
    />
  );
};
