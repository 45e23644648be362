import { Alert, Button } from "@mui/material";
import { useLogout } from "react-admin";
import { useText } from "../providers/words";

/** What is asked for only shortly after somebody proved who he is; here he does so again. */
export const StaleNotice = ({ children }: { children: string }) => {
  const text = useText();
  const logout = useLogout();
  return (
    <Alert
      severity="info"
      action={
        <Button variant="outlined" onClick={() => logout(undefined, undefined, false)}>
          {text("account.again")}
        </Button>
      }
      sx={{ flexWrap: "wrap" }}
    >
      {children}
    </Alert>
  );
};
