// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyChecks.h"

namespace hookbench::qualtrics {

void checkRecipients(BodyFindings& findings)
{
    const JsonNode& root = findings.body().json;
    if (findings.body().isTemplate)
        return; // tags choose the members
    const JsonNode* recipients = makesLinks(root) ? &root : root.find("recipients");
    if (!recipients)
        return;
    const JsonNode* list = recipients->find("mailingListId");
    const JsonNode* contact = recipients->find("contactId");
    const JsonNode* batch = recipients->find("transactionBatchId");
    for (const JsonNode* other : {list, contact}) {
        if (batch && other) {
            Diagnostic& found = findings.add(findings::addressing, other->keyRange, {other->key});
            findings.body().source.addRelated(batch->keyRange, found);
            findings.offerRemoval(found, HOOKBENCH_TEXT("Remove %1"), *recipients, *other);
        }
    }
    if (batch)
        return;
    if (contact && !list && !makesLinks(root))
        findings.add(findings::noMailingList, contact->keyRange);
    if (list && !contact)
        findings.add(findings::wholeList, list->keyRange);
}

} // namespace hookbench::qualtrics
