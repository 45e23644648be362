import { Button, Stack, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../providers/words";

type CodeStepProps = { isBusy: boolean; submit: (code: string) => void; back: () => void };

export const CodeStep = ({ isBusy, submit, back }: CodeStepProps) => {
  const text = useText();
  const [code, setCode] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <Stack
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(code);
        // It counts once, right or wrong.
        setCode("");
        input.current?.focus();
      }}
      sx={{ gap: 2.5 }}
    >
      <TextField
        id="code"
        name="code"
        inputRef={input}
        autoComplete="one-time-code"
        label={text("signIn.code")}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" variant="contained" size="large" loading={isBusy} fullWidth>
        {text("signIn.submit")}
      </Button>
      <Button onClick={back}>{text("signIn.back")}</Button>
    </Stack>
  );
};
