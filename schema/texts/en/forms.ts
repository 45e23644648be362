/** What stands on the two forms that a family signs, in plain words. Other words are another version (`schema/regulation.ts`). */
export const forms = {
  version: "Form",
  files: { AGREEMENT: "agreement", AUTHORISATION: "authorisation" },
  withdrawTitle: "You can always withdraw this",
  withdraw:
    "You may withdraw your consent at any moment, without saying why. It is as easy as giving it: ring us, e-mail us or write to us. %{phone}, %{email}. We then stop at once. What we had done or shared before stays valid.",
  complaintTitle: "Do you have a complaint about your data?",
  complaint:
    "Do you have a complaint about how we treat your data? Our data protection officer deals with it, and is independent.",
  signTitle: "Signing",
  own: "Anybody else who has parental authority receives a form of their own.",
  back: "Return this form signed to %{postal}, or give it to us at the interview. You may also sign it digitally. Keep a copy yourself.",
  sign: { name: "Name", place: "Place", date: "Date", signature: "Signature" },
  blank: "to be filled in",
  templates: {
    AGREEMENT: {
      subject: "Agreement: this is what we agree with you",
      intro:
        "We have been asked to help %{pupil}. In this agreement you read what we do, and what we do with your data. Do you agree? Then sign on the last page. We begin only when we have this agreement and the authorisation back, signed. The authorisation is a separate form.",
      workTitle: "What we do",
      work: "We find out why schooling has got stuck for %{pupil}. We talk with you and with the school. We mediate where that is needed, and we give advice. An education consultant does this. The consultant works on our behalf and keeps to our rules on confidentiality. We use the data for this assignment and for nothing else.",
      scopesTitle: "What you consent to",
      scopesIntro: "We need your consent for four things. Without any one of these four we cannot do the work.",
      scopes: {
        ASK: "Asking",
        PROCESS: "Processing",
        ADMINISTER: "Recording",
        SHARE: "Sharing",
      },
      scopesSaid: {
        ASK: "We ask for data about %{pupil} from you, and from the institutions for which you tick yes in the authorisation.",
        PROCESS: "We read and use these data to investigate, to mediate and to advise.",
        ADMINISTER: "We record these data in our file and keep them for as long as it says below.",
        SHARE:
          "We share data with others who are involved with %{pupil}, on paper or in a talk. With whom, and which data, you choose yourself in the authorisation.",
      },
      healthTitle: "Data about health",
      health:
        "Sometimes it is about health as well, for instance about a diagnosis or a treatment. The law gives such data extra protection (article 9 GDPR). We may use them only if you explicitly consent to it (article 9(2)(a)). We ask only for what is necessary. The consultant of %{pupil} can see them. Somebody of our office only with a reason, and we record that reason.",
      keepTitle: "How long this holds and how long we keep data",
      valid: "This agreement holds from %{from} up to and including %{to}. This is how long we keep your data:",
      kept: {
        HANDLED: "If we start working",
        HANDLED_COMPLAINT: "If there is or was a complaint or dispute",
        AWAITING_SIGNATURES: "If it is not signed",
        DECLINED: "If we do not take up the application",
      },
      rule: "This is also in our privacy regulation, version %{regulation}. You can ask us for it.",
      signed:
        "I have read this agreement and I agree with it. I explicitly consent to data about %{pupil} and about me being asked for, processed, recorded and shared with others involved, as it says above. That holds for data about health as well.",
    },
    AUTHORISATION: {
      subject: "Authorisation: with whom may we exchange data?",
      intro:
        "To be able to help %{pupil}, we sometimes need data from others, or have to tell them something. We may do that only if you agree. Below it says, for each institution, what we would like to ask or share, and for how long.",
      chooseTitle: "You choose",
      choose:
        "Put a cross at yes or at no for each kind of data. We have filled in nothing for you. What you leave open counts as no. Do you say no somewhere? Then we still help %{pupil}. We do tell you what will work less well. Do you say no to name, address and contact details? Then we share nothing with that institution, since otherwise it does not know whom it is about.",
      health:
        "The law gives data about health extra protection. We ask for them or share them only if you explicitly tick yes here (article 9(2)(a) GDPR).",
      line: "%{place}. %{institution}",
      kind: "Kind of institution",
      doing: "What we would like",
      directions: {
        ASK: "To ask this institution for data",
        GIVE: "To give this institution data, on paper or in a talk",
      },
      period: "From and up to",
      days: "%{from} up to and including %{to}",
      relevance: "Why this school",
      necessity: "Why this institution is necessary",
      yes: "yes",
      no: "no",
      unticked: "%{category}: tick yes or no",
      signed:
        "I have read this authorisation. I explicitly consent to everything for which I have ticked yes above, and to nothing else. I know that I may always withdraw my consent.",
    },
  },
};
