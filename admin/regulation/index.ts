import GavelOutlined from "@mui/icons-material/GavelOutlined";
import type { ResourceProps } from "react-admin";
import { RegulationPage } from "./RegulationPage";

export const regulation: ResourceProps = {
  name: "regulationOpinions",
  list: RegulationPage,
  icon: GavelOutlined,
  options: { label: "regulation.title" },
};
