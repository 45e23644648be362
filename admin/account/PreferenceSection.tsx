import { Box, Button } from "@mui/material";
import { signalsTo } from "@zorgvuldig/schema/signals";
import { useState } from "react";
import { useNotify, useSetLocale } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import type { OwnAccount } from "../providers/own-account";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { PreferenceDialog } from "./PreferenceDialog";

type PreferenceSectionProps = { account: OwnAccount; reload: () => Promise<void> };

const languages = { nl: "house.dutch", en: "house.english" } as const;

/** What somebody likes about his screen; it goes with him to every device. */
export const PreferenceSection = ({ account: { preferences }, reload }: PreferenceSectionProps) => {
  const text = useText();
  const word = useWord();
  const { person } = useSession();
  const notify = useNotify();
  const setLocale = useSetLocale();
  const [isOpen, setOpen] = useState(false);
  const done = async (language: "nl" | "en") => {
    await setLocale(language);
    await reload();
    setOpen(false);
    notify("preferences.kept", { type: "success" });
  };
  const kinds = person ? signalsTo(person.role) : [];
  const without = kinds.filter((kind) => preferences.withoutSignals.includes(kind));
  return (
    <Section title={text("preferences.title")} line={text("preferences.line")}>
      <Facts>
        <Fact label={text("preferences.language")}>
          {text(preferences.language ? languages[preferences.language] : "preferences.noLanguage")}
        </Fact>
        <Fact label={text("preferences.shortcuts")}>
          {text(preferences.hasShortcuts ? "preferences.on" : "preferences.off")}
        </Fact>
        {kinds.length > 0 && (
          <Fact label={text("preferences.signals")}>
            {without.length === 0
              ? text("preferences.allSignals")
              : text("preferences.allBut", { kinds: without.map((kind) => word("signalKind", kind)).join("; ") })}
          </Fact>
        )}
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
