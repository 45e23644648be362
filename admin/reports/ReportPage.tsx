import InsertChartOutlined from "@mui/icons-material/InsertChartOutlined";
import type { ReportCatalogueQuery } from "@zorgvuldig/schema/generated/operations";
import type { Column } from "../parts/column";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type Cohort = ReportCatalogueQuery["reportCatalogue"]["cohorts"][number] & { id: number };

/** All that the ministry sees: the years whose figures have been released. */
export const ReportPage = () => {
  const text = useText();
  const { day } = useDates();
  const columns: readonly Column<Cohort>[] = [
    { id: "year", label: text("reports.year"), cell: (row) => row.year },
    { id: "frozenOn", label: text("reports.frozenOn"), cell: (row) => day(row.frozenOn) },
  ];
  return (
    <ListPage
      title={text("reports.title")}
      intro={text("reports.intro")}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
      empty={
        <Message icon={InsertChartOutlined} title={text("reports.empty")}>
          {text("reports.emptyHelp")}
        </Message>
      }
    />
  );
};
