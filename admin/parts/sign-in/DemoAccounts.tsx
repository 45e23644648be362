import { Box, Button, Stack, Typography } from "@mui/material";
import { demoAccounts, demoEmail, demoPassword } from "@zorgvuldig/schema/demo";
import { useText } from "../../providers/words";

type DemoAccountsProps = { onChoose: (account: { email: string; password: string }) => void };

export const DemoAccounts = ({ onChoose }: DemoAccountsProps) => {
  const text = useText();
  return (
    <section aria-labelledby="demo-accounts">
      <Typography id="demo-accounts" variant="h3" component="h2">
        {text("signIn.demoTitle")}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 1.5 }}>
        {text("signIn.demoIntro")}{" "}
        <Box component="code" sx={{ whiteSpace: "nowrap", color: "text.primary" }}>
          {demoPassword}
        </Box>
      </Typography>
      <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1 }}>
        {demoAccounts.map((account) => (
          <Button
            key={account}
            variant="outlined"
            size="small"
            title={demoEmail(account)}
            onClick={() => onChoose({ email: demoEmail(account), password: demoPassword })}
            sx={{ bgcolor: "background.paper", px: 1.5 }}
          >
            {text(`signIn.demoWho.${account}`)}
          </Button>
        ))}
      </Stack>
    </section>
  );
};
