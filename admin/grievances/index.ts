import GppMaybeOutlined from "@mui/icons-material/GppMaybeOutlined";
import type { ResourceProps } from "react-admin";
import { GrievanceList } from "./GrievanceList";
import { GrievancePage } from "./GrievancePage";

export const grievances: ResourceProps = {
  name: "privacyComplaints",
  list: GrievanceList,
  edit: GrievancePage,
  icon: GppMaybeOutlined,
  recordRepresentation: "number",
  options: { label: "grievances.title" },
};
