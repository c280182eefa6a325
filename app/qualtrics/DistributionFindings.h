// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

/// Everything that the rules for POST /API/v3/distributions find, with its words. What Qualtrics documents or was seen
/// to refuse is an error; what is inferred, or reported for some calls only, is a warning that says so.
namespace hookbench::qualtrics::findings {

struct Finding {
    const char* code;
    Severity severity;
    const char* message;
    const char* hint;
};

// Keys

inline constexpr Finding notAnObject{"qualtrics.not-an-object", Severity::Error,
    HOOKBENCH_TEXT("Qualtrics reads an object here, in braces, and this is none."),
    HOOKBENCH_TEXT("Put the keys that belong here between { and }.")};
inline constexpr Finding unknownKey{"qualtrics.unknown-key", Severity::Error,
    HOOKBENCH_TEXT("Qualtrics does not know the key “%1” here and refuses the request (RP_9)."),
    HOOKBENCH_TEXT("Remove it, or move the value into embeddedData.")};
inline constexpr Finding answerKey{"qualtrics.answer-key", Severity::Error,
    HOOKBENCH_TEXT("“%1” stands in answers of Qualtrics only; a request that has it is refused (RP_9)."),
    HOOKBENCH_TEXT("Write what a request calls it: header, surveyLink.type, header.subject; remove the rest.")};
inline constexpr Finding unconfirmedKey{"qualtrics.unconfirmed-key", Severity::Warning,
    HOOKBENCH_TEXT("“%1” is seen in answers of Qualtrics; that a request may have it is not confirmed (inferred)."),
    HOOKBENCH_TEXT("Remove it: a key that Qualtrics does not know is refused (RP_9).")};
inline constexpr Finding mixedShapes{"qualtrics.mixed-shapes", Severity::Error,
    HOOKBENCH_TEXT("This body mixes two requests that have nothing in common: an e-mail, and links without an e-mail."),
    HOOKBENCH_TEXT("For an e-mail remove action, linkType and what else belongs to links; or keep only those.")};
inline constexpr Finding missingKey{"qualtrics.missing-key", Severity::Error,
    HOOKBENCH_TEXT("Qualtrics expects the key “%1” and refuses the request without it (RP_10)."), ""};
inline constexpr Finding missingSendDate{"qualtrics.missing-send-date", Severity::Error,
    HOOKBENCH_TEXT(
        "sendDate is missing; Qualtrics refuses the request without it (RP_10), also when it is to send now."),
    HOOKBENCH_TEXT("Write the time of sending in UTC. A time in the past means now (inferred).")};
inline constexpr Finding subjectObject{"qualtrics.subject-object", Severity::Error,
    HOOKBENCH_TEXT("The subject has to be text; an object, as answers have it, is refused (RP_10)."),
    HOOKBENCH_TEXT("Put the text, or the MS_ id of a message in the library, into header.subject.")};
inline constexpr Finding noSurvey{"qualtrics.no-survey", Severity::Warning,
    HOOKBENCH_TEXT("Without surveyLink the mail leads to no survey (inferred from one client)."),
    HOOKBENCH_TEXT("Add surveyLink with the id of the survey.")};

// Values

inline constexpr Finding wrongType{"qualtrics.wrong-type", Severity::Error,
    HOOKBENCH_TEXT("The value of “%1” has to be text in quotation marks."), ""};
inline constexpr Finding emptyRequired{"qualtrics.empty-value", Severity::Error,
    HOOKBENCH_TEXT("“%1” is required, and this customer would send nothing for it."),
    HOOKBENCH_TEXT("Give the value a default, or leave the customer out with {% abort %}.")};
inline constexpr Finding emptyOptional{"qualtrics.empty-value", Severity::Warning,
    HOOKBENCH_TEXT("“%1” may be left out, but null and empty text are looked at like any other value (inferred)."),
    HOOKBENCH_TEXT("Put an {% if %} around the whole member and its comma.")};
inline constexpr Finding emptyId{"qualtrics.empty-id", Severity::Error,
    HOOKBENCH_TEXT("The id in “%1” is empty: the value is not there."),
    HOOKBENCH_TEXT("Leave the whole member out where there is no id, or leave the customer out with {% abort %}.")};
inline constexpr Finding idPrefix{"qualtrics.id-prefix", Severity::Error,
    HOOKBENCH_TEXT("“%1” is not the id that belongs here: it has to begin with %2."), ""};
inline constexpr Finding idForm{"qualtrics.id-form", Severity::Error,
    HOOKBENCH_TEXT("“%1” is no id of Qualtrics: after the prefix come 11 to 15 letters and digits."),
    HOOKBENCH_TEXT("Copy it from Account Settings, Qualtrics IDs. Capitals matter.")};
inline constexpr Finding idLength{"qualtrics.id-length", Severity::Information,
    HOOKBENCH_TEXT("“%1” is shorter than any id seen: after the prefix come 15 letters and digits."),
    HOOKBENCH_TEXT("Look whether its end got lost.")};
inline constexpr Finding linkType{"qualtrics.link-type", Severity::Error,
    HOOKBENCH_TEXT("“%1” is no type of link: Individual, Multiple or Anonymous, written exactly so."), ""};
inline constexpr Finding action{"qualtrics.action", Severity::Error,
    HOOKBENCH_TEXT("“%1” is no action: CreateDistribution or CreateTransactionBatchDistribution, written exactly so."),
    ""};
inline constexpr Finding emailForm{"qualtrics.email-form", Severity::Error,
    HOOKBENCH_TEXT("“%1” is no plain e-mail address."),
    HOOKBENCH_TEXT("Write one address such as noreply@qemailserver.com, without a name around it.")};
inline constexpr Finding fromDomain{"qualtrics.from-domain", Severity::Information,
    HOOKBENCH_TEXT("Mail from %1 leaves only if the brand has set this domain up; else it is accepted and not sent "
                   "(EQD17)."),
    HOOKBENCH_TEXT("qemailserver.com, qualtrics-survey.com and qualtrics-research.com need no set-up.")};
inline constexpr Finding noReplyTo{"qualtrics.no-reply-to", Severity::Information,
    HOOKBENCH_TEXT("Without replyToEmail answers go to a default address; every known client sends it."), ""};

// Recipients

inline constexpr Finding contactKind{"qualtrics.contact-id-kind", Severity::Warning,
    HOOKBENCH_TEXT("“%1” is the id of a contact in the directory; the call expects that of a member of the list, CGC_ "
                   "(inferred: published samples show CID_, working clients CGC_)."),
    HOOKBENCH_TEXT("Look up the contact's contactLookupId in the mailing list.")};
inline constexpr Finding testContact{"qualtrics.test-contact", Severity::Warning,
    HOOKBENCH_TEXT("Whoever has no id of their own would be sent to Qualtrics as the contact “%1”, who does not exist "
                   "(inferred)."),
    HOOKBENCH_TEXT("Leave customers without the id out with {% abort %}.")};
inline constexpr Finding noMailingList{"qualtrics.no-mailing-list", Severity::Warning,
    HOOKBENCH_TEXT("contactId stands without mailingListId; the contact belongs to a list, and working clients name it "
                   "(inferred)."),
    HOOKBENCH_TEXT("Add mailingListId with the id of the list that the contact is in, CG_.")};
inline constexpr Finding wholeList{"qualtrics.whole-list", Severity::Warning,
    HOOKBENCH_TEXT("mailingListId without contactId mails the whole list, and the webhook does so for every customer "
                   "(that this is not meant is inferred)."),
    HOOKBENCH_TEXT("Add the contactId of the customer.")};
inline constexpr Finding addressing{"qualtrics.two-addressings", Severity::Error,
    HOOKBENCH_TEXT("A batch of transactions says itself whom to mail: %1 cannot stand beside transactionBatchId."),
    HOOKBENCH_TEXT("Keep either transactionBatchId, or mailingListId with contactId.")};

// Message

inline constexpr Finding messageAlternatives{"qualtrics.message-alternatives", Severity::Warning,
    HOOKBENCH_TEXT(
        "messageText stands beside a message of the library; which of them wins is not documented (inferred: "
        "one is enough, and text messages refuse both)."),
    HOOKBENCH_TEXT("Remove messageText, or libraryId and messageId.")};
inline constexpr Finding noSurveyLink{"qualtrics.no-survey-link", Severity::Warning,
    HOOKBENCH_TEXT("The text of the mail has no link to the survey (that Qualtrics adds none is inferred)."),
    HOOKBENCH_TEXT("Put ${l://SurveyURL} or ${l://SurveyLink?d=Take the Survey} into it.")};
inline constexpr Finding noOptOut{"qualtrics.no-opt-out-link", Severity::Warning,
    HOOKBENCH_TEXT("The text of the mail has no opt-out link (that Qualtrics adds none is inferred)."),
    HOOKBENCH_TEXT("Put ${l://OptOutLink?d=Unsubscribe} into it.")};
inline constexpr Finding pipedText{"qualtrics.piped-text", Severity::Warning,
    HOOKBENCH_TEXT("“%1” is no piped text that Qualtrics would fill in, and would be shown as it is (inferred)."),
    HOOKBENCH_TEXT("Write ${l://…}, ${m://…} or ${e://…}, in single braces, with the closing brace.")};

// Dates

inline constexpr Finding dateForm{"qualtrics.date-format", Severity::Error,
    HOOKBENCH_TEXT("“%1” is no time as Qualtrics reads it."), HOOKBENCH_TEXT("Write it as 2031-01-24T14:15:22Z.")};
inline constexpr Finding dateZone{"qualtrics.date-zone", Severity::Error,
    HOOKBENCH_TEXT("The time “%1” does not say its zone."),
    HOOKBENCH_TEXT("Write the time in UTC with Z at its end, or add an offset such as +02:00.")};
inline constexpr Finding dateNotUtc{"qualtrics.date-not-utc", Severity::Information,
    HOOKBENCH_TEXT("The time “%1” is not in UTC, which is the safest form."), ""};
inline constexpr Finding dateFraction{"qualtrics.date-milliseconds", Severity::Warning,
    HOOKBENCH_TEXT("“%1” has a fraction of a second, which some calls of Qualtrics refuse (reported; for this call "
                   "inferred)."),
    HOOKBENCH_TEXT("Write whole seconds.")};
inline constexpr Finding sendDateFixed{"qualtrics.send-date-past", Severity::Warning,
    HOOKBENCH_TEXT("sendDate is a fixed time in the past; Qualtrics then sends at once (inferred)."),
    HOOKBENCH_TEXT("Let Liquid write the time of sending.")};
inline constexpr Finding sendDatePast{"qualtrics.send-date-past", Severity::Information,
    HOOKBENCH_TEXT("sendDate is in the past; Qualtrics then sends at once (inferred)."), ""};
inline constexpr Finding expirationPast{"qualtrics.expiration-past", Severity::Warning,
    HOOKBENCH_TEXT(
        "The survey link has expired already: Qualtrics accepts the request and sends nothing (inferred from "
        "EQD15)."),
    HOOKBENCH_TEXT("Write a later expirationDate, or leave it out: then the link lives for about 60 days.")};
inline constexpr Finding expiresBeforeSend{"qualtrics.expires-before-send", Severity::Warning,
    HOOKBENCH_TEXT("The survey link expires no later than the mail is sent, so that it is dead on arrival (inferred "
                   "from EQD15)."),
    HOOKBENCH_TEXT("Write an expirationDate after sendDate, or leave it out: then the link lives for about 60 days.")};
inline constexpr Finding localTime{"qualtrics.local-time-as-utc", Severity::Warning,
    HOOKBENCH_TEXT(
        "CleverTap's now is Indian time, and this writes it with Z, as if it were UTC: five and a half hours "
        "late (inferred from third parties' notes)."),
    HOOKBENCH_TEXT("Use date_tz with the zone 'UTC' in place of date.")};

// Embedded data

inline constexpr Finding dataCount{"qualtrics.embedded-data-count", Severity::Error,
    HOOKBENCH_TEXT("embeddedData has %1 pairs, and Qualtrics takes 10."), ""};
inline constexpr Finding dataKey{"qualtrics.embedded-data-key", Severity::Error,
    HOOKBENCH_TEXT("This name in embeddedData has %1 characters, and Qualtrics takes 1 to 200."), ""};
inline constexpr Finding dataValue{"qualtrics.embedded-data-value", Severity::Error,
    HOOKBENCH_TEXT("This value in embeddedData has %1 characters, and Qualtrics takes 1024."),
    HOOKBENCH_TEXT("Shorten it, for example with slice.")};
inline constexpr Finding dataType{"qualtrics.embedded-data-type", Severity::Error,
    HOOKBENCH_TEXT("Values in embeddedData have to be text; this one is none."),
    HOOKBENCH_TEXT("Put quotation marks around it.")};

// Envelope

inline constexpr Finding noToken{"qualtrics.no-token", Severity::Error,
    HOOKBENCH_TEXT("The request has no API token, and Qualtrics refuses it (ATP_2)."),
    HOOKBENCH_TEXT("Add the header X-API-TOKEN, or Authorization with an OAuth token.")};
inline constexpr Finding notJson{"qualtrics.not-json", Severity::Error,
    HOOKBENCH_TEXT("Qualtrics reads JSON only, and the content format of this campaign is another one."),
    HOOKBENCH_TEXT("Choose the content format JSON.")};

} // namespace hookbench::qualtrics::findings
