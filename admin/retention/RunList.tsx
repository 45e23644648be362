import DeleteForeverOutlined from "@mui/icons-material/DeleteForeverOutlined";
import EventNoteOutlined from "@mui/icons-material/EventNoteOutlined";
import { Button, Stack } from "@mui/material";
import { LinkBase } from "react-admin";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { CertificateLookup } from "./CertificateLookup";
import { RunState } from "./RunState";
import { useRunColumns } from "./run-columns";

/** What every night erased, what waits, and what there is to show of it. */
export const RunList = () => {
  const text = useText();
  const columns = useRunColumns();
  return (
    <ListPage
      title={text("retention.title")}
      intro={text("retention.intro")}
      action={
        <Button component={LinkBase} to="/destructionRuns/terms" variant="outlined" startIcon={<EventNoteOutlined />}>
          {text("retention.kept.title")}
        </Button>
      }
      sort={{ field: "createdAt", order: "DESC" }}
      notice={
        <Stack sx={{ gap: 2.5, mb: 2.5 }}>
          <RunState />
          <CertificateLookup />
        </Stack>
      }
      columns={columns}
      empty={
        <Message icon={DeleteForeverOutlined} title={text("retention.empty")}>
          {text("retention.emptyHelp")}
        </Message>
      }
    />
  );
};
