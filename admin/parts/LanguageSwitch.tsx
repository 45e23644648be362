import { Button, Stack } from "@mui/material";
import { useLocaleState } from "react-admin";
import type { Language } from "../providers/session";
import { useText } from "../providers/words";

const languages: readonly { code: Language; short: string; name: "house.dutch" | "house.english" }[] = [
  { code: "nl", short: "NL", name: "house.dutch" },
  { code: "en", short: "EN", name: "house.english" },
];

export const LanguageSwitch = () => {
  const text = useText();
  const [locale, choose] = useLocaleState();
  return (
    <Stack direction="row" role="group" aria-label={text("house.language")}>
      {languages.map(({ code, short, name }) => (
        <Button
          key={code}
          size="small"
          lang={code}
          aria-label={`${short}, ${text(name)}`}
          aria-pressed={locale === code}
          onClick={() => choose(code)}
          sx={{
            minWidth: 44,
            px: 1,
            color: locale === code ? "text.primary" : "text.secondary",
            textDecoration: locale === code ? "underline" : "none",
            textUnderlineOffset: "0.35em",
            textDecorationThickness: 2,
          }}
        >
          {short}
        </Button>
      ))}
    </Stack>
  );
};
