import InsertChartOutlined from "@mui/icons-material/InsertChartOutlined";
import type { ResourceProps } from "react-admin";
import { ReportPage } from "./ReportPage";

export const reports: ResourceProps = {
  name: "reports",
  list: ReportPage,
  icon: InsertChartOutlined,
  options: { label: "reports.menu" },
};
