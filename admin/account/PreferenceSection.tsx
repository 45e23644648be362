import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useNotify, useSetLocale } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import type { OwnAccount } from "../providers/own-account";
import { useText } from "../providers/words";
import { PreferenceDialog } from "./PreferenceDialog";

type PreferenceSectionProps = { account: OwnAccount; reload: () => Promise<void> };

const languages = { nl: "house.dutch", en: "house.english" } as const;

/** What somebody likes about his screen; it goes with him to every device. */
export const PreferenceSection = ({ account: { preferences }, reload }: PreferenceSectionProps) => {
  const text = useText();
  const notify = useNotify();
  const setLocale = useSetLocale();
  const [isOpen, setOpen] = useState(false);
  const done = async (language: "nl" | "en") => {
    await setLocale(language);
    await reload();
    setOpen(false);
    notify("preferences.kept", { type: "success" });
  };
  return (
    <Section title={text("preferences.title")} line={text("preferences.line")}>
      <Facts>
        <Fact label={text("preferences.language")}>
          {text(preferences.language ? languages[preferences.language] : "preferences.noLanguage")}
        </Fact>
        <Fact label={text("preferences.shortcuts")}>
          {text(preferences.hasShortcuts ? "preferences.on" : "preferences.off")}
        </Fact>
      </Facts>
      <Box>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {text("preferences.change")}
        </Button>
      </Box>
      {isOpen && <PreferenceDialog preferences={preferences} done={done} close={() => setOpen(false)} />}
    </Section>
  );
};
