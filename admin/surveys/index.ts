import ThumbsUpDownOutlined from "@mui/icons-material/ThumbsUpDownOutlined";
import type { ResourceProps } from "react-admin";
import { SurveysPage } from "./SurveysPage";

export const surveys: ResourceProps = {
  name: "surveyRounds",
  list: SurveysPage,
  icon: ThumbsUpDownOutlined,
  options: { label: "surveys.title" },
};
