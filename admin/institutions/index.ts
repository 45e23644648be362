import DomainOutlined from "@mui/icons-material/DomainOutlined";
import type { ResourceProps } from "react-admin";
import { InstitutionList } from "./InstitutionList";

export const institutions: ResourceProps = {
  name: "institutions",
  list: InstitutionList,
  icon: DomainOutlined,
  recordRepresentation: "name",
  options: { label: "institutions.title" },
};
