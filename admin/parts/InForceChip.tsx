import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckOutlined from "@mui/icons-material/CheckOutlined";
import { useText } from "../providers/words";
import { Chip } from "./Chip";

export const InForceChip = ({ isInForce }: { isInForce: boolean | null }) => {
  const text = useText();
  return isInForce ? (
    <Chip tone="green" icon={CheckOutlined}>
      {text("authorisations.inForce")}
    </Chip>
  ) : (
    <Chip tone="grey" icon={BlockOutlined}>
      {text("authorisations.notInForce")}
    </Chip>
  );
};
