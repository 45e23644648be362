import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import { glossary } from "@zorgvuldig/schema/glossary";
import { useGetList } from "react-admin";
import { ExportButton } from "../parts/export/ExportButton";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { useLogColumns } from "../parts/log-columns";
import { Message } from "../parts/Message";
import { useText } from "../providers/words";
import { BackupsState } from "./BackupsState";
import { ExportLog } from "./ExportLog";
import { KeysState } from "./KeysState";
import { LogState } from "./LogState";

const outcomes = Object.keys(glossary.loggedOutcome) as (keyof typeof glossary.loggedOutcome)[];
const everybody = { pagination: { page: 1, perPage: 100 }, sort: { field: "name", order: "ASC" }, filter: {} } as const;

/** A day, or an employee; a case has its own on its page. */
export const LogList = () => {
  const text = useText();
  const columns = useLogColumns();
  const { data: staff = [] } = useGetList<{ id: string; name: string }>("accounts", everybody);
  return (
    <ListPage
      title={text("log.title")}
      intro={text("log.intro")}
      action={<ExportButton dialog={(close) => <ExportLog close={close} />} />}
      notice={
        <>
          <LogState />
          <KeysState />
          <BackupsState />
        </>
      }
      sort={{ field: "createdAt", order: "DESC" }}
      columns={columns}
      filters={
        <>
          <DayInput source="from" label={text("log.from")} />
          <DayInput source="to" label={text("log.to")} />
          <ChoiceInput source="actor" label={text("log.columns.actor")} choices={staff} empty={text("log.everybody")} />
          <WordInput
            source="outcome"
            label={text("log.columns.outcome")}
            list="loggedOutcome"
            codes={outcomes}
            empty={text("lists.everything")}
          />
        </>
      }
      empty={
        <Message icon={HistoryOutlined} title={text("log.empty")}>
          {text("log.emptyHelp")}
        </Message>
      }
    />
  );
};
