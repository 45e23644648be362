import AddOutlined from "@mui/icons-material/AddOutlined";
import HandshakeOutlined from "@mui/icons-material/HandshakeOutlined";
import { Button } from "@mui/material";
import { mayWrite } from "@zorgvuldig/schema/kinds";
import { processorKinds } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { NewSupplier } from "./NewSupplier";
import { useProcessorColumns } from "./processor-columns";
import { SoonWithout } from "./SoonWithout";

export const ProcessorList = () => {
  const text = useText();
  const columns = useProcessorColumns();
  const { person } = useSession();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = person !== null && mayWrite(person.role, "agreement") === "always";
  const add = mayAdd && (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)} sx={{ flexShrink: 0 }}>
      {text("processors.addSupplier")}
    </Button>
  );
  return (
    <>
      <ListPage
        title={text("processors.title")}
        intro={text("processors.intro")}
        action={add}
        notice={<SoonWithout />}
        sort={{ field: "name", order: "ASC" }}
        columns={columns}
        filters={
          <WordInput source="kind" list="processorKind" codes={processorKinds} empty={text("lists.everything")} />
        }
        empty={
          <Message icon={HandshakeOutlined} title={text("processors.empty")}>
            {text("processors.emptyHelp")}
          </Message>
        }
      />
      {isAdding && <NewSupplier close={() => setAdding(false)} />}
    </>
  );
};
