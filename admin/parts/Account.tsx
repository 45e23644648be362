import GppMaybeOutlined from "@mui/icons-material/GppMaybeOutlined";
import LogoutOutlined from "@mui/icons-material/LogoutOutlined";
import ManageAccountsOutlined from "@mui/icons-material/ManageAccountsOutlined";
import { Button, Typography } from "@mui/material";
import { mayWrite } from "@zorgvuldig/schema/kinds";
import { LinkBase, useLogout } from "react-admin";
import { type Person, useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { DemoMenu } from "./guide/DemoMenu";

type AccountProps = { person: Person; close: () => void; report: () => void };

/** Who is signed in, as what, and the way out. */
export const Account = ({ person, close, report }: AccountProps) => {
  const text = useText();
  const word = useWord();
  const logout = useLogout();
  const { mode } = useSession();
  const role = person.isLead ? `${word("role", person.role)}, ${text("house.lead")}` : word("role", person.role);
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 2 }}>
        {role}
        {person.organisation && ` · ${person.organisation}`}
      </Typography>
      <Button
        component={LinkBase}
        to="/account"
        onClick={close}
        fullWidth
        startIcon={<ManageAccountsOutlined />}
        sx={{ mb: 1 }}
      >
        {text("house.ownAccount")}
      </Button>
      {mayWrite(person.role, "incident") === "always" && (
        <Button fullWidth startIcon={<GppMaybeOutlined />} onClick={report} sx={{ mb: 1 }}>
          {text("breaches.report")}
        </Button>
      )}
      {mode === "demo" && <DemoMenu person={person} close={close} />}
      <Button
        variant="outlined"
        fullWidth
        startIcon={<LogoutOutlined />}
        onClick={() => logout(undefined, undefined, false)}
      >
        {text("house.signOut")}
      </Button>
    </>
  );
};
