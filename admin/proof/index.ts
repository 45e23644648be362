import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { lazy } from "react";
import type { ResourceProps } from "react-admin";

// With the words of every reading: fetched by whoever opens the page, not by everybody who signs in.
const ProofPage = lazy(async () => {
  const { ProofPage: page } = await import("./ProofPage");
  return { default: page };
});

export const proof: ResourceProps = {
  name: "proof",
  list: ProofPage,
  icon: FactCheckOutlined,
  options: { label: "proof.menu" },
};
