import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { LinkBase } from "react-admin";
import { useText } from "../providers/words";
import { useMayApply } from "./may-apply";

/** Who takes applications down is led to where that is done. */
export const NewApplication = () => {
  const text = useText();
  const mayApply = useMayApply();
  return (
    mayApply && (
      <Button
        component={LinkBase}
        to="/cases/create"
        variant="contained"
        startIcon={<AddOutlined />}
        sx={{ flexShrink: 0 }}
      >
        {text("cases.create")}
      </Button>
    )
  );
};
