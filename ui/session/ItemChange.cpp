// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ItemChange.h"

namespace hookbench {
namespace {

/// Tries texts one after the other: setting a single one of them to its new value has to make the items equal.
template <typename T>
class TextFinder {
public:
    TextFinder(const T& before, const T& after)
        : m_before(before)
        , m_after(after)
    {
    }

    template <typename Access>
    void attempt(const QString& name, Access access)
    {
        if (!m_found.isEmpty() || access(m_before) == access(m_after))
            return;
        T changed = m_before;
        access(changed) = access(m_after);
        if (changed == m_after)
            m_found = name;
    }

    template <typename Row, typename Access>
    void attemptRows(const QString& name, std::vector<Row> T::*rows, Access access)
    {
        if ((m_before.*rows).size() != (m_after.*rows).size())
            return;
        for (std::size_t row = 0; row < (m_before.*rows).size(); ++row) {
            attempt(name + QString::number(row),
                [=](auto& item) -> auto& { return access((item.*rows)[row]); });
        }
    }

    QString found() const { return m_found; }

private:
    const T& m_before;
    const T& m_after;
    QString m_found;
};

} // namespace

QString changedText(const Webhook& before, const Webhook& after)
{
    TextFinder<Webhook> finder(before, after);
    finder.attempt(QStringLiteral("name"), [](auto& item) -> auto& { return item.name; });
    finder.attempt(QStringLiteral("url"), [](auto& item) -> auto& { return item.url; });
    finder.attempt(QStringLiteral("timeout"), [](auto& item) -> auto& { return item.timeoutMs; });
    finder.attemptRows(QStringLiteral("header name "), &Webhook::headers, [](auto& row) -> auto& { return row.name; });
    finder.attemptRows(QStringLiteral("header value "), &Webhook::headers, [](auto& row) -> auto& { return row.value; });
    return finder.found();
}

QString changedText(const Campaign& before, const Campaign& after)
{
    TextFinder<Campaign> finder(before, after);
    finder.attempt(QStringLiteral("name"), [](auto& item) -> auto& { return item.name; });
    finder.attempt(QStringLiteral("event"), [](auto& item) -> auto& { return item.delivery.triggerEvent; });
    finder.attempt(QStringLiteral("audience"), [](auto& item) -> auto& { return item.delivery.audience; });
    finder.attempt(QStringLiteral("start"), [](auto& item) -> auto& { return item.delivery.start; });
    finder.attempt(QStringLiteral("end"), [](auto& item) -> auto& { return item.delivery.end; });
    finder.attempt(QStringLiteral("delay"), [](auto& item) -> auto& { return item.delivery.delay; });
    for (const auto rows : {&Campaign::customPairs, &Campaign::urlParameters}) {
        const QString list = rows == &Campaign::customPairs ? QStringLiteral("pair") : QStringLiteral("parameter");
        finder.attemptRows(list + u" key ", rows, [](auto& row) -> auto& { return row.key; });
        finder.attemptRows(list + u" value ", rows, [](auto& row) -> auto& { return row.value; });
    }
    return finder.found();
}

QString changedText(const Environment& before, const Environment& after)
{
    TextFinder<Environment> finder(before, after);
    finder.attempt(QStringLiteral("name"), [](auto& item) -> auto& { return item.name; });
    finder.attempt(QStringLiteral("endpoint"), [](auto& item) -> auto& { return item.endpoint; });
    finder.attemptRows(QStringLiteral("name "), &Environment::variables, [](auto& row) -> auto& { return row.name; });
    finder.attemptRows(QStringLiteral("value "), &Environment::variables, [](auto& row) -> auto& { return row.value; });
    return finder.found();
}

QString changedText(const Sample& before, const Sample& after)
{
    TextFinder<Sample> finder(before, after);
    finder.attempt(QStringLiteral("name"), [](auto& item) -> auto& { return item.name; });
    const auto& fields = before.fields.members();
    if (fields.size() != after.fields.members().size())
        return finder.found();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        finder.attempt(u"field " + QString::fromStdString(fields[i].first),
            [i](auto& item) -> auto& { return item.fields.members()[i].second; });
    }
    return finder.found();
}

} // namespace hookbench
