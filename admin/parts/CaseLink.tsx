import { Link } from "react-admin";

type CaseLinkProps = { to: { id: string; number: string | null } | null; part?: string };

/** The number of a case, leading to its page, or to one part of it. */
export const CaseLink = ({ to, part }: CaseLinkProps) =>
  to && (
    <Link to={`/cases/${to.id}${part ? `/${part}` : ""}`} sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
      {to.number}
    </Link>
  );
