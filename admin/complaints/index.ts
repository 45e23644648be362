import RateReviewOutlined from "@mui/icons-material/RateReviewOutlined";
import type { ResourceProps } from "react-admin";
import { ComplaintList } from "./ComplaintList";
import { ComplaintPage } from "./ComplaintPage";

export const complaints: ResourceProps = {
  name: "loneComplaints",
  list: ComplaintList,
  edit: ComplaintPage,
  icon: RateReviewOutlined,
  recordRepresentation: "number",
  options: { label: "loneComplaints.title" },
};
