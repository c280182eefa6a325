// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FixChoices.h"

#include "common/DiagnosticText.h"
#include "session/BodyVerdict.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

struct FixChoices {
    Q_DECLARE_TR_FUNCTIONS(hookbench::FixChoices)
};

} // namespace

std::vector<FixChoice> fixChoices(const Diagnostic& diagnostic)
{
    std::vector<FixChoice> choices;
    for (std::size_t i = 0; i < diagnostic.fixes.size(); ++i)
        choices.push_back({titleOf(diagnostic.fixes[i], diagnostic), static_cast<int>(i)});
    if (const auto question = questionOf(diagnostic)) {
        choices.push_back({*question == Question::Validity ? FixChoices::tr("Show the customer who breaks it")
                                                           : FixChoices::tr("Show the customer who gets nothing"),
            FixChoice::showCustomer});
    }
    return choices;
}

} // namespace hookbench
