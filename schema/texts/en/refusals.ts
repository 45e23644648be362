import { controller } from "../../controller.js";
import { limits } from "../../limits.js";
import type { RefusalKey } from "../nl/refusals.js";
import { breachRefusals } from "./breach-refusals.js";
import { changeRefusals } from "./change-refusals.js";
import { reportRefusals } from "./report-refusals.js";
import { requestRefusals } from "./request-refusals.js";
import { surveyRefusals } from "./survey-refusals.js";

export const refusals: Readonly<Record<RefusalKey, string>> = {
  ...requestRefusals,
  ...changeRefusals,
  ...reportRefusals,
  ...surveyRefusals,
  "wrong-stage": "This cannot be done in the stage that this case is in.",
  frozen: "This case stands still: a parent with authority or the pupil has objected or has withdrawn consent.",
  "not-frozen": "This case does not stand still.",
  "objection-stands":
    "Whoever objected or withdrew consent has not signed again. As long as that is so, this case stands still.",
  "declined-stays": "This application was not taken on. That cannot be undone; the data are being erased.",
  "no-intake": "No intake interview has been held yet.",
  "intake-too-late": "By then the data of this application will have been erased. Choose an earlier day.",
  "intake-in-future": "The intake interview cannot have been held in the future.",
  "callback-too-late": "On that day the data will already have been erased. Agree on an earlier day.",
  "forms-not-sent": "The agreement and the authorisation have not been sent yet.",
  "not-signed": "The agreement and the authorisation have not both been signed by everybody who must sign.",
  "end-in-future": "The work cannot have ended in the future.",
  "no-processor-agreement": "This consultant has no valid processor agreement on that day.",
  "nobody-assigned": "No consultant works on this case now. Assign one.",
  "already-assigned": "A consultant already works on this case. End that assignment first.",
  "received-too-long-ago": "This application was received so long ago that its data should have been erased by now.",
  "term-over": "The term of this case is over. Its data are being erased; nothing more can be done with it.",
  "term-stays": "The term cannot be lengthened.",
  "started-before-consent": "Handling cannot have begun before everything was signed and taken down.",
  "end-after-objection": "A parent with authority or the pupil objected. The work ended on that day.",
  "end-before-sharing": "Data were shared after that day. The work cannot have ended before.",
  "other-case": "These do not belong together.",
  unnamed: "Name this institution by its own name.",
  "address-open-too": "A secret address is not open as well. Fill the address in at one place.",
  "signal-needed": "This signal cannot be switched off: whoever works on a case or watches over it must hear this.",
  "owner-ended": "This account was ended. Give the task to somebody else, or back to the bureau.",
  "no-leave": "The parents must have given leave first. Fill in who did so and when.",
  "leave-after-application": "The parents' leave must come before the application.",
  "pupil-from-third-party":
    "From somebody who is no parent we take down no details of the pupil yet. That is done at the intake.",
  "nobody-may-sign": "Nobody with authority is known. Without authority nobody can sign.",
  "no-authority": "This person holds no authority, or it is not known. The signature is not valid.",
  "pupil-must-sign": "The pupil is old enough to sign. Ask for the pupil's signature.",
  "pupil-too-young": "The pupil is too young to sign this document.",
  "oral-consent": "Consent is valid only when signed on paper or digitally. Spoken or by e-mail does not count.",
  "signed-in-future": "The signature cannot have been given in the future.",
  "signed-before-sent": "The signature cannot be older than the form: it had not been sent yet.",
  "already-signed": "This person has already signed this document.",
  "same-document": "The agreement and the authorisation are two documents. This file was already used for the other.",
  "already-withdrawn": "This signature has already been withdrawn.",
  "already-invalidated": "This signature has already been declared invalid. That cannot be undone.",
  "invalidated-document":
    "This file belongs to a signature that was declared invalid. Have it signed again and use that file.",
  "told-before-recall": "This day cannot be right: the recipient can hear it only after the authorisation ended.",
  "notice-day": "This day cannot be right: somebody is told after the application, and not in the future.",
  "left-after-withdrawal":
    "The letter did not go on that day: the authorisation had been withdrawn by then. Choose the day on which it was posted.",
  "told-before-work": "On that day this case was not worked on, or not everybody had signed. Choose another day.",
  "nothing-signed": "Nobody signed here. If somebody refuses, record that as a withdrawal.",
  "needed-from": "A signature is needed only from the day on which that became known.",
  "no-evidence": "Write down what shows the authority.",
  "line-already-withdrawn": "This line of the authorisation has already been withdrawn.",
  "line-not-yours":
    "You cannot withdraw this line here: you have not signed the authorisation it is in, or have withdrawn it already.",
  "applicants-address": "The forms go to the parents themselves. This e-mail address is the applicant's.",
  "no-relevance": "Explain why this earlier or new school matters.",
  "no-necessity": "Explain why it is necessary to involve this other institution.",
  "no-own-address":
    "Of a parent who has to sign no address of their own is known, only that of whoever applied. Fill in the parent's address first: the forms go to the parents themselves.",
  "no-own-mail": "No e-mail address of their own is known of this person. Choose that the link goes with a letter.",
  "nobody-to-sign":
    "This person cannot sign now: nothing was asked of them, or they hold no authority. Send the forms first.",
  "form-not-online":
    "This form cannot be signed here: it was said no to already, or it would now be another form than was sent. Call the bureau.",
  "sign-link-over": "This link to sign works no more. Send another.",
  "form-not-ours": "This form was not made here. It exists on paper only, as it was sent then.",
  "form-changed": "With the words and names of today this would be another form than was sent. Send the forms again.",
  "receipt-of-whom": "More people sign this form. Choose for whom the receipt is.",
  "nobody-to-remind":
    "Everybody who has not answered has been reminded once already, or has said no. Rather ring, and record that as a contact.",
  "reminded-already": "This person has been reminded of this form already.",
  "scan-differs":
    "The scan that came along is another file than the one whose hash was worked out. Choose the file again.",
  "not-asked": "This is not on the form. Choose only from what was asked.",
  "declined-no": "What was said no to on the form cannot become a yes. Send a new authorisation for that.",
  "record-before-consent": "These data may be recorded only once the case is being handled and everything is signed.",
  "received-before-consent": "This came in before everything was signed and taken down. Then it may not be kept.",
  "no-line-to-ask":
    "There is no valid authorisation to ask this institution for this, or to receive it from there on that day.",
  "no-line-to-give": "You cannot share this. There is no valid authorisation for these data to this institution.",
  "not-in-progress": "This can be done only while the case is being handled.",
  "left-in-future": "This day is not possible: it left no later than today, and not before it was decided to share.",
  "told-before-line": "On that day no authorisation allowed to tell this.",
  "disclosure-stays": "What was shared or withdrawn stays as it is. This can no longer be changed.",
  "letter-changed":
    "Something in what you would share has changed meanwhile. Look at the preview again; nothing was sent.",
  "not-reachable":
    "Of this institution no general e-mail address and telephone number are known. Without both no link can be sent.",
  "institution-named":
    "This institution is named in an authorisation or in a file already. There it may not be called otherwise afterwards. Add the right institution.",
  "institution-private":
    "This looks like a private address. Of an institution the bureau takes down its general address only.",
  "waits-for-nobody": "This does not wait for a second person.",
  "lead-only": "Only a lead of the bureau can do this.",
  "complaint-elsewhere":
    "A complaint about a school or somebody else keeps this file no longer. Record it as a contact.",
  "complaint-day": "This day cannot be right: a complaint comes after the application, and not in the future.",
  "complaint-not-handled":
    "This application was not taken on. A complaint about that keeps it no longer. Record it with the complaints without a file.",
  "complaint-in-future": "This day cannot be right: a complaint does not come in the future.",
  "complaint-has-case":
    "This case is still here and was taken on. Record the complaint on the page of the case: that keeps the file five years.",
  "contact-day": "This day cannot be right: contact about a complaint comes after it, and not in the future.",
  "about-officer": `It is about the data protection officer. Nobody here deals with that or records it. Point whoever complains to the ${controller.authority.name} (${controller.authority.page}): it deals with the complaint, and that costs nothing.`,
  "complaint-stays": "What was recorded of this complaint stays.",
  "fg-proposes": "Only the FG can propose to correct a complaint.",
  "nothing-proposed": "The FG did not propose to correct this complaint, or that was done already.",
  "unknown-records": "One of the chosen records is not of this case, or you may not see it.",
  "unknown-documents": "One of the chosen documents is not of this case, or you may not see it.",
  "document-replaced": "One of the chosen documents was replaced by a later edition meanwhile. Choose the latest.",
  "documents-not-told": "A document is not told. Record what you told, or share the document in a letter or by a link.",
  "document-not-final": "A document that is shared has to be final.",
  "task-too-late": "By that day the data of this case are deleted. Choose an earlier day.",
  "task-by-act": "This task is completed by doing the act itself, on the page of the case.",
  "task-ended": "This task is completed or has lapsed.",
  "task-to-stranger": "This consultant does not work on this case. Give the task to somebody who may see the case.",
  "contact-in-future": "A contact cannot have been in the future.",
  "contact-moves-nothing":
    "Only contact with the parents about the work counts for how long data are kept, and never backwards.",
  "private-address":
    "This seems a private address. Of a professional the bureau takes down only how to reach him at work. Explain why this address is needed.",
  "posted-in-future": "The letter cannot have been posted in the future.",
  "letter-before-hold": "On that day the application was not on hold yet. The letter cannot be older.",
  "letter-not-held": "This letter is about an application that is on hold. This one is not, now.",
  "hold-stays": "The day on which this application was put on hold stays until there was another intake interview.",
  "letter-no-authority": "This letter goes only to who holds authority. Of this person that is not known.",
  "letter-unprintable":
    "This letter holds a sign that cannot be printed. Look at the name, the address and the institution.",
  "received-in-future": "This cannot have been received in the future.",
  "document-stays": "What is in a document does not change. Add a new version.",
  "document-final": "This document is final. Add a new version.",
  "already-replaced": "There is a newer version of this document already. Choose that one as the previous version.",
  "case-full": `The documents of this case are too large together (at most ${limits.document.ofCase / 1_048_576} MB).`,
  "file-name": `Give the file a plain name of at most ${limits.document.name} characters, without slashes or hidden signs.`,
  "file-format": "The bureau does not take in this kind of file. Choose a PDF, JPG, PNG or DOCX.",
  "file-empty": "This file is empty.",
  "file-large": `This file is too large (at most ${limits.document.bytes / 1_048_576} MB). Make it smaller or split it.`,
  "file-known": "This file is in the case already.",
  "file-other-inside": "What is in this file is not what its name says. Save it again as PDF, JPG, PNG or DOCX.",
  "file-two-things":
    "There is more than one kind of content in this file. The bureau does not take that in. Save it again, then try once more.",
  "file-broken": "This file is damaged or incomplete. Save it again, then try once more.",
  "file-locked": "This file is locked with a password. Take the password off.",
  "file-active": "There is a program or another file in this file. Save it as a plain PDF and try again.",
  "file-unfolds": "This file becomes far too large when it is opened. The bureau does not take that in.",
  "file-harmful": "This file is harmful. It was not saved.",
  "arrival-too-old":
    "This came in more than five working days ago. It may not lie unread for so long: return it or destroy it.",
  "arrival-decided": "This was decided on already. The content is there no more.",
  "arrival-kept-too-long": "The five working days are over. Nobody may read this any more: its content is destroyed.",
  "arrival-overdue": "The five working days are over. This can only be returned or destroyed now.",
  "arrival-no-line":
    "No authorisation covers this sender for these data on the day of receipt. Return it or destroy it.",
  "needs-reveal":
    "This is about health or the home. First choose Show with reason; then you can record it. The consultant of this case can do so too.",
  "arrival-needs-reveal": "This is about health or home. First choose Show with reason; then you can accept it.",
  "arrival-stays": "What lies in quarantine does not change: it is decided on, and then the content is gone.",
  "information-ended": "This request was answered already, or has ended.",
  "information-stays": "What was asked does not change. Ask anew.",
  "other-sender": "This request went to another institution, or has ended. Choose the institution that answers.",
  "mail-settled": "This message has moved on: it can no longer be sent again or signed off.",
  "log-kept":
    "The log may not be cut that far yet. A line stays for five years, and as long as its case exists or there is a trace of it.",
  "log-not-whole": "The log is not as it was sealed. Until that is cleared up nothing of it is removed.",
  "second-factor-first": "First set up a second step for signing in. After that you can go on.",
  "last-second-factor": "This is your last second step. Add another one first; nobody gets in with a password alone.",
  "prove-anew": "You signed in too long ago to change this. Sign out and in again, and then try once more.",
  "offer-over": "This code belongs to a secret that no longer holds. Begin again.",
  "passkey-not-made":
    "The passkey was not added: the answer of this device is not right, or came too late. Begin again.",
  "organisation-unreachable":
    "Signing in at your organisation does not work now. Use your password or passkey, or try again later.",
  "organisation-not-linked":
    "This organisation account is not linked. Your organisation must confirm that the e-mail address of your account here is yours, and the account must not belong to somebody else already.",
  "recovery-not-own": "You cannot begin this for yourself. Ask another administrator.",
  "recovery-open": "A recovery is already under way for this colleague.",
  "recovery-second-person": "Somebody else must confirm this: not who began it, and not who gets access back.",
  "agreement-backdated":
    "A processor agreement holds from today or later. Who handled data before that did so without an agreement.",
  "agreement-incomplete":
    "This agreement does not arrange everything yet. While one of these points is missing it does not hold.",
  "own-account": "You cannot change or end your own account. Ask another administrator.",
  "account-ended": "This account has ended. That is not undone.",
  "last-administrator": "This is the last administrator. Make somebody else administrator first.",
  "last-fg": "This is the last data protection officer. Invite another one first.",
  "fg-apart":
    "The data protection officer watches over who works here. So an officer gets an account of their own, which never becomes anything else.",
  "fg-by-two": "An administrator does not end the account of a data protection officer alone: a lead confirms it.",
  "dpia-other-text": "This text of the DPIA is not the one that stands here. Refresh the page and read it again.",
  "regulation-other-text":
    "This text of the regulation is not the one that stands here. Refresh the page and read it again.",
  "regulation-unadvised":
    "The data protection officer gave no advice on this version yet. It can be approved only after that.",
  "regulation-published":
    "This version of the regulation is published and never changes. What should be otherwise comes in a next version.",
  "regulation-contact":
    "Write no e-mail address, telephone number or web address in the text. Use a place to be filled in: there comes what holds now.",
  "regulation-day": "A new version holds from tomorrow at the earliest: it is announced first.",
  "regulation-own": "You wrote a part of this version. Somebody else who leads the bureau approves it.",
  "regulation-contradicts": "An article names a term that the bureau does not keep to. Change the text first.",
  "regulation-half-english":
    "A part of the text is there in English, and a part is not. Translate all of it, or take the English away.",
  "regulation-no-changes": "A new version of the regulation says what the main changes are.",
  "regulation-too-far": "A new version holds within a year.",
  "regulation-not-later": "A new version of the regulation holds from a day after all earlier ones.",
  "dpia-followed": "Another version of the DPIA followed this one. Give your advice on the version that holds now.",
  "fg-one-address":
    "This e-mail address belongs to an account already. Who works on cases cannot be data protection officer too, nor the other way round.",
  "still-assigned": "This consultant still works on cases. End those assignments first.",
  "consultant-ended": "This consultant's account has ended.",
  "export-over": "This export has expired. Ask for it again.",
  "export-too-many": `These are too many cases for one export (${limits.exported} at most). Choose a stage or a shorter period.`,
  "query-tells":
    "This name holds something that leads to somebody: the number of a case, an address, a telephone number or a date. Name only what you filter on.",
  "query-names-person": "This name holds a word by which somebody is known. Name only what you filter on.",
  "query-unchecked":
    "Whether it holds a person's name cannot be checked now. Use words of this screen, such as a stage, or try again later.",
  "queries-many": `You keep ${limits.queries} searches already. Delete one first.`,
  "no-session-without-agreement": "You have no valid processor agreement today. Please contact the bureau.",
  ...breachRefusals,
};
