import type { Act } from "@zorgvuldig/schema/words";
import type { ComponentType } from "react";
import { AddDocument } from "./AddDocument";
import { AddGuardian } from "./AddGuardian";
import { AddProfessional } from "./AddProfessional";
import { AddRecord } from "./AddRecord";
import { AddSignedForm } from "./AddSignedForm";
import { AddTask } from "./AddTask";
import { ApproveErasure } from "./ApproveErasure";
import { AskInformation } from "./AskInformation";
import { AssignConsultant } from "./AssignConsultant";
import { AwaitSignatures } from "./AwaitSignatures";
import type { ActProps } from "./act";
import { ChangeAddress } from "./ChangeAddress";
import { ChangeAuthority } from "./ChangeAuthority";
import { CloseCase } from "./CloseCase";
import { DecideArrival } from "./DecideArrival";
import { DeclineCase } from "./DeclineCase";
import { DiscloseRecords } from "./DiscloseRecords";
import { EndAssignment } from "./EndAssignment";
import { ExplainIdle } from "./ExplainIdle";
import { FinishDocument } from "./FinishDocument";
import { FollowInformation } from "./FollowInformation";
import { GiveNotice } from "./GiveNotice";
import { HandOverCase } from "./HandOverCase";
import { HoldIntake } from "./HoldIntake";
import { InvalidateSignature } from "./InvalidateSignature";
import { OptOutOfSurvey } from "./OptOutOfSurvey";
import { PlanIntake } from "./PlanIntake";
import { PostDisclosure } from "./PostDisclosure";
import { PostLetter } from "./PostLetter";
import { ProposeComplaintCorrection } from "./ProposeComplaintCorrection";
import { PutOnHold } from "./PutOnHold";
import { QuarantineArrival } from "./QuarantineArrival";
import { RecordContact } from "./RecordContact";
import { RecordTold } from "./RecordTold";
import { RegisterComplaint } from "./RegisterComplaint";
import { RegisterRequest } from "./RegisterRequest";
import { RegisterSignature } from "./RegisterSignature";
import { RemindSigners } from "./RemindSigners";
import { RenewLink } from "./RenewLink";
import { ResumeCase } from "./ResumeCase";
import { RevealRecords } from "./RevealRecords";
import { SendForms } from "./SendForms";
import { SendSignLink } from "./SendSignLink";
import { SettleComplaint } from "./SettleComplaint";
import { SignComplaintCorrection } from "./SignComplaintCorrection";
import { TakeUpCase } from "./TakeUpCase";
import { TellRecipients } from "./TellRecipients";
import { WithdrawApplication } from "./WithdrawApplication";
import { WithdrawAuthorisation } from "./WithdrawAuthorisation";
import { WithdrawDisclosure } from "./WithdrawDisclosure";
import { WithdrawLine } from "./WithdrawLine";

/** An act without a dialog does not compile. */
export const dialogs: Record<Act, ComponentType<ActProps>> = {
  planIntake: PlanIntake,
  holdIntake: HoldIntake,
  declineCase: DeclineCase,
  withdrawApplication: WithdrawApplication,
  putOnHold: PutOnHold,
  postLetter: PostLetter,
  sendForms: SendForms,
  awaitSignatures: AwaitSignatures,
  registerSignature: RegisterSignature,
  remindSigners: RemindSigners,
  sendSignLink: SendSignLink,
  takeUpCase: TakeUpCase,
  assignConsultant: AssignConsultant,
  endAssignment: EndAssignment,
  giveNotice: GiveNotice,
  handOverCase: HandOverCase,
  addRecord: AddRecord,
  addDocument: AddDocument,
  addSignedForm: AddSignedForm,
  finishDocument: FinishDocument,
  quarantineArrival: QuarantineArrival,
  decideArrival: DecideArrival,
  askInformation: AskInformation,
  followInformation: FollowInformation,
  revealRecords: RevealRecords,
  discloseRecords: DiscloseRecords,
  postDisclosure: PostDisclosure,
  renewLink: RenewLink,
  withdrawDisclosure: WithdrawDisclosure,
  recordTold: RecordTold,
  tellRecipients: TellRecipients,
  withdrawAuthorisation: WithdrawAuthorisation,
  addGuardian: AddGuardian,
  changeAuthority: ChangeAuthority,
  invalidateSignature: InvalidateSignature,
  resumeCase: ResumeCase,
  withdrawLine: WithdrawLine,
  addProfessional: AddProfessional,
  changeAddress: ChangeAddress,
  recordContact: RecordContact,
  optOutOfSurvey: OptOutOfSurvey,
  addTask: AddTask,
  closeCase: CloseCase,
  proposeComplaintCorrection: ProposeComplaintCorrection,
  explainIdle: ExplainIdle,
  registerComplaint: RegisterComplaint,
  settleComplaint: SettleComplaint,
  signComplaintCorrection: SignComplaintCorrection,
  approveErasure: ApproveErasure,
  registerRequest: RegisterRequest,
};
