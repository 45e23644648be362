import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { exportKinds } from "@zorgvuldig/schema/exported";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { useExportColumns } from "./export-columns";

/** The FG sees all of them; the house gives the others their own. */
export const ExportList = () => {
  const text = useText();
  const { person } = useSession();
  const columns = useExportColumns();
  return (
    <ListPage
      title={text("exports.title")}
      intro={text(person?.role === "fg" ? "exports.intro" : "exports.introOwn")}
      sort={{ field: "createdAt", order: "DESC" }}
      columns={columns}
      filters={
        person?.role === "fg" && (
          <WordInput
            source="kind"
            label={text("exports.columns.what")}
            list="exportKind"
            codes={exportKinds}
            empty={text("lists.everything")}
          />
        )
      }
      empty={
        <Message icon={FileDownloadOutlined} title={text("exports.empty")}>
          {text("exports.emptyHelp")}
        </Message>
      }
    />
  );
};
