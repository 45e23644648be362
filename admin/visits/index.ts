import BarChartOutlined from "@mui/icons-material/BarChartOutlined";
import type { ResourceProps } from "react-admin";
import { VisitsPage } from "./VisitsPage";

export const visits: ResourceProps = {
  name: "pageVisits",
  list: VisitsPage,
  icon: BarChartOutlined,
  options: { label: "visits.title" },
};
