// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/KeyOwner.h"

#include "json/Reader.h"

namespace hookbench::qualtrics {

QString KeyOwner::displayName() const
{
    const QString name = QStringLiteral("%1 %2").arg(firstName, lastName).simplified();
    if (name.isEmpty() || userName.isEmpty())
        return name.isEmpty() ? userName : name;
    return QStringLiteral("%1 (%2)").arg(name, userName);
}

std::optional<KeyOwner> readKeyOwner(std::string_view replyBody)
{
    const auto reply = json::readValue(replyBody);
    const json::Value* result = reply ? reply->find("result") : nullptr;
    if (!result || !result->isObject())
        return std::nullopt;
    const auto text = [result](const char* key) { return QString::fromStdString(result->textOf(key)); };
    KeyOwner owner{text("brandId"), text("userId"), text("userName"), text("accountType"), text("datacenter"),
        text("firstName"), text("lastName")};
    const bool isSomebody = !owner.brand.isEmpty() && !(owner.userId.isEmpty() && owner.userName.isEmpty());
    return isSomebody ? std::optional(owner) : std::nullopt;
}

} // namespace hookbench::qualtrics
