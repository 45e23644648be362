import {
  AuthorityMattersDocument,
  BreachCasesDocument,
  BreachDocument,
  BreachesDocument,
  LoneComplaintDocument,
  LoneComplaintsDocument,
  LoneRequestDocument,
  LoneRequestsDocument,
  PostingsDocument,
  PrivacyComplaintDocument,
  PrivacyComplaintsDocument,
  RequestTracesDocument,
} from "@zorgvuldig/schema/generated/operations";
import { list, one } from "./question";

// What belongs to no case, or to several.
export const loneComplaints = list(LoneComplaintsDocument, ["receivedOn", "destroyOn"], (data) => data.loneComplaints);
export const theLoneComplaint = one(LoneComplaintDocument, (data) => data.loneComplaint);
export const loneRequests = list(LoneRequestsDocument, ["dueStatutory", "receivedOn"], (data) => data.loneRequests);
export const requestTraces = list(RequestTracesDocument, ["closedOn", "receivedOn"], (data) => data.requestTraces);
export const theLoneRequest = one(LoneRequestDocument, (data) => data.loneRequest);
export const privacyComplaints = list(PrivacyComplaintsDocument, ["receivedOn"], (data) => data.privacyComplaints);
export const thePrivacyComplaint = one(PrivacyComplaintDocument, (data) => data.privacyComplaint);
export const breaches = list(BreachesDocument, ["knownAt", "createdAt"], (data) => data.breaches);
export const breachCases = list(BreachCasesDocument, ["createdAt"], (data) => data.breachCases);
export const postings = list(PostingsDocument, ["requestedOn", "createdAt"], (data) => data.postings);
export const matters = list(AuthorityMattersDocument, ["receivedOn", "createdAt"], (data) => data.authorityMatters);
export const theBreach = one(BreachDocument, (data) => data.breach);
