import AddOutlined from "@mui/icons-material/AddOutlined";
import DomainOutlined from "@mui/icons-material/DomainOutlined";
import { Button } from "@mui/material";
import { mayWrite } from "@zorgvuldig/schema/kinds";
import { institutionKinds } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AddInstitution } from "./AddInstitution";
import { ChangeInstitution } from "./ChangeInstitution";
import type { Institution } from "./institution";
import { useInstitutionColumns } from "./institution-columns";

export const InstitutionList = () => {
  const text = useText();
  const { person } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [chosen, choose] = useState<Institution | null>(null);
  const may = person !== null && mayWrite(person.role, "institution") === "always";
  const columns = useInstitutionColumns(may ? choose : null);
  const add = may && (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)} sx={{ flexShrink: 0 }}>
      {text("institutions.add")}
    </Button>
  );
  return (
    <>
      <ListPage<Institution>
        title={text("institutions.title")}
        intro={text("institutions.intro")}
        action={add}
        sort={{ field: "name", order: "ASC" }}
        columns={columns}
        filters={
          <WordInput source="kind" list="institutionKind" codes={institutionKinds} empty={text("lists.everything")} />
        }
        empty={
          <Message icon={DomainOutlined} title={text("institutions.empty")}>
            {text("institutions.emptyHelp")}
          </Message>
        }
      />
      {isAdding && <AddInstitution close={() => setAdding(false)} />}
      {chosen && <ChangeInstitution institution={chosen} close={() => choose(null)} />}
    </>
  );
};
