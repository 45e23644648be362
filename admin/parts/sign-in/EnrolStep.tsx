import { Button, Divider, Stack } from "@mui/material";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useState } from "react";
import { useText } from "../../providers/words";
import { EnrolAuthenticator } from "../second-step/EnrolAuthenticator";
import { EnrolPasskey } from "../second-step/EnrolPasskey";

/** A session that a password alone opened is good for this and nothing else. */
export const EnrolStep = ({ done }: { done: () => void }) => {
  const text = useText();
  const [way, setWay] = useState<"app" | "passkey">("app");
  const Enrol = way === "app" ? EnrolAuthenticator : EnrolPasskey;
  return (
    <Stack sx={{ gap: 2.5 }}>
      <Enrol done={done} />
      {browserSupportsWebAuthn() && (
        <>
          <Divider>{text("signIn.or")}</Divider>
          <Button onClick={() => setWay(way === "app" ? "passkey" : "app")}>
            {text(way === "app" ? "signIn.byPasskey" : "signIn.byApp")}
          </Button>
        </>
      )}
    </Stack>
  );
};
