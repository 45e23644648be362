import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useText } from "../providers/words";
import { NewLoneRequest } from "./NewLoneRequest";

/** Leads from either list to taking down a request of whoever is in no case. */
export const RegisterLoneRequest = () => {
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)} sx={{ flexShrink: 0 }}>
        {text("loneRequests.register")}
      </Button>
      {isAdding && <NewLoneRequest close={() => setAdding(false)} />}
    </>
  );
};
