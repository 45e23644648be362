import HandshakeOutlined from "@mui/icons-material/HandshakeOutlined";
import type { ResourceProps } from "react-admin";
import { ProcessorList } from "./ProcessorList";
import { ProcessorPage } from "./ProcessorPage";

export const processors: ResourceProps = {
  name: "processors",
  list: ProcessorList,
  edit: ProcessorPage,
  icon: HandshakeOutlined,
  recordRepresentation: "name",
  options: { label: "processors.menu" },
};
