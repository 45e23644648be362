import AccountBalanceOutlined from "@mui/icons-material/AccountBalanceOutlined";
import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Stack } from "@mui/material";
import { matterKinds } from "@zorgvuldig/schema/breaches";
import { useState } from "react";
import { ExportButton } from "../parts/export/ExportButton";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AddMatter } from "./AddMatter";
import { ExportPack } from "./ExportPack";
import { FinishMatter } from "./FinishMatter";
import type { Matter } from "./matter";
import { useMatterColumns } from "./matter-columns";

/** What the data protection authority asks of the bureau: kept by the FG, seen by who leads it. */
export const MatterList = () => {
  const text = useText();
  const { person } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [finishing, finish] = useState<Matter | null>(null);
  const columns = useMatterColumns(person?.role === "fg" ? finish : null);
  return (
    <>
      <ListPage
        title={text("supervision.title")}
        intro={text("supervision.intro")}
        action={
          person?.role === "fg" && (
            <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap" }}>
              <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)}>
                {text("supervision.add")}
              </Button>
              <ExportButton dialog={(close) => <ExportPack close={close} />} />
            </Stack>
          )
        }
        sort={{ field: "receivedOn", order: "DESC" }}
        columns={columns}
        filters={<WordInput source="kind" list="matterKind" codes={matterKinds} empty={text("lists.everything")} />}
        empty={
          <Message icon={AccountBalanceOutlined} title={text("supervision.empty")}>
            {text("supervision.emptyHelp")}
          </Message>
        }
      />
      {isAdding && <AddMatter close={() => setAdding(false)} />}
      {finishing && <FinishMatter matter={finishing} close={() => finish(null)} />}
    </>
  );
};
