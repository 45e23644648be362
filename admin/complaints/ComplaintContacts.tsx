import { ContactList } from "../parts/ContactList";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";
import type { ComplaintFile } from "./complaint";

export const ComplaintContacts = ({ complaint: { contacts } }: { complaint: ComplaintFile }) => {
  const text = useText();
  return (
    <Section title={text("loneComplaints.contacts")} line={text("loneComplaints.contactsLine")}>
      <ContactList contacts={contacts} none={text("loneComplaints.noContacts")} />
    </Section>
  );
};
