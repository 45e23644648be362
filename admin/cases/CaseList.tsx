import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { stages } from "@zorgvuldig/schema/words";
import { LinkBase } from "react-admin";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { useText } from "../providers/words";
import { CasesEmpty } from "./CasesEmpty";
import { useCaseColumns } from "./case-columns";
import { useMayApply } from "./may-apply";

export const CaseList = () => {
  const text = useText();
  const columns = useCaseColumns();
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

  return (
    <ListPage
      title={text("cases.title")}
      intro={text("cases.intro")}
      action={create}
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
