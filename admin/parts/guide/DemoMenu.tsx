import ExploreOutlined from "@mui/icons-material/ExploreOutlined";
import SwitchAccountOutlined from "@mui/icons-material/SwitchAccountOutlined";
import { Box, Button, Typography } from "@mui/material";
import { type DemoAccount, demoAccounts, demoEmail, demoPassword, demoPeople } from "@zorgvuldig/schema/demo";
import { useId, useState } from "react";
import { useNavigate, useNotify } from "react-admin";
import { keepGuide } from "../../providers/own-account";
import { type Person, readSession } from "../../providers/session";
import { changeTo } from "../../providers/sign-in";
import { useText } from "../../providers/words";
import { firstPages, ledAs } from "./steps";

/** In a demonstration: the guide again, and everybody else that one can be. */
export const DemoMenu = ({ person, close }: { person: Person; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const title = useId();
  const [isBusy, setBusy] = useState(false);
  const others = demoAccounts.filter((account) => demoPeople[account].name !== person.name);

  const show = async () => {
    await keepGuide(false);
    await readSession();
    close();
    navigate(firstPages[ledAs(person)]);
  };
  const become = async (account: DemoAccount) => {
    setBusy(true);
    try {
      await changeTo({ email: demoEmail(account), password: demoPassword });
    } catch {
      setBusy(false);
      notify("states.brokenPage", { type: "error" });
    }
  };

  return (
    <Box sx={{ mb: 2 }}>
      <Button fullWidth startIcon={<ExploreOutlined />} onClick={show}>
        {text("guide.open")}
      </Button>
      <Typography
        id={title}
        variant="overline"
        component="h2"
        sx={{ display: "block", mt: 1.5, color: "text.secondary" }}
      >
        {text("guide.others")}
      </Typography>
      <Box component="ul" aria-labelledby={title} sx={{ listStyle: "none", m: 0, p: 0 }}>
        {others.map((account) => (
          <li key={account}>
            <Button
              fullWidth
              color="inherit"
              disabled={isBusy}
              startIcon={<SwitchAccountOutlined />}
              aria-label={text("guide.other", {
                who: text(`signIn.demoWho.${account}`),
                name: demoPeople[account].name,
              })}
              onClick={() => become(account)}
              sx={{ justifyContent: "flex-start", textAlign: "left", fontWeight: 500, px: 1 }}
            >
              {text(`signIn.demoWho.${account}`)}
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
};
