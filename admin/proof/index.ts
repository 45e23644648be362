import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import type { ResourceProps } from "react-admin";
import { ProofPage } from "./ProofPage";

export const proof: ResourceProps = {
  name: "proof",
  list: ProofPage,
  icon: FactCheckOutlined,
  options: { label: "proof.menu" },
};
