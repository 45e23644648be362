import { useLocale } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { TickInput } from "../parts/inputs/TickInput";
import { keepPreferences, type OwnAccount } from "../providers/own-account";
import { readSession } from "../providers/session";
import { useText } from "../providers/words";

type PreferenceDialogProps = {
  preferences: OwnAccount["preferences"];
  done: (language: "nl" | "en") => Promise<void>;
  close: () => void;
};
type Given = { language: string; hasShortcuts: boolean };

export const PreferenceDialog = ({ preferences, done, close }: PreferenceDialogProps) => {
  const text = useText();
  const locale = useLocale();
  const keep = async ({ language, hasShortcuts }: Partial<Given>) => {
    await keepPreferences({ language, hasShortcuts });
    // What one key does is known everywhere from now on.
    await readSession();
    await done(language === "en" ? "en" : "nl");
  };
  return (
    <FormDialog<Given>
      title={text("preferences.change")}
      intro={text("preferences.shortcutsHelp")}
      defaults={{ language: preferences.language ?? locale, hasShortcuts: preferences.hasShortcuts }}
      close={close}
      ask={keep}
    >
      <ChoiceInput
        source="language"
        label={text("preferences.language")}
        choices={[
          { id: "nl", name: text("house.dutch") },
          { id: "en", name: text("house.english") },
        ]}
      />
      <TickInput source="hasShortcuts" label={text("preferences.shortcuts")} />
    </FormDialog>
  );
};
