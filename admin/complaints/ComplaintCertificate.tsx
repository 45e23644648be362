import { Typography } from "@mui/material";
import { CertificateOfDocument, type CertificateOfQuery } from "@zorgvuldig/schema/generated/operations";
import { useEffect, useState } from "react";
import { useDataProvider } from "react-admin";
import { Certificate } from "../parts/Certificate";
import { Section } from "../parts/Section";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

type Found = CertificateOfQuery["certificateOf"];

/** All that the bureau can still say of the case: that it went, when and by which rule. */
export const ComplaintCertificate = ({ number }: { number: string }) => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  const [found, setFound] = useState<Found | "asked" | "failed">("asked");
  useEffect(() => {
    provider.ask(CertificateOfDocument, { number }).then(
      ({ certificateOf }) => setFound(certificateOf),
      () => setFound("failed"),
    );
  }, [provider, number]);
  if (found === "asked") return null;
  return (
    <Section title={text("loneComplaints.certificate")} line={text("loneComplaints.certificateLine")}>
      {found === "failed" ? (
        <Typography role="status">{text("loneComplaints.certificateFailed")}</Typography>
      ) : found ? (
        <Certificate certificate={found} number={number} />
      ) : (
        <Typography>{text("loneComplaints.certificateGone", { number })}</Typography>
      )}
    </Section>
  );
};
