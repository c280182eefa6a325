// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/LeavingFields.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

/// "+Profile.Name +Profile.City(x) -Event.Amount": what leaves, the variable through which, and what only decides.
QString textOf(const std::vector<LeavingField>& fields)
{
    QStringList texts;
    for (const LeavingField& field : fields) {
        QString text = (field.leaves() ? u'+' : u'-') + QString::fromStdString(field.field);
        if (!field.uses.front().through.empty())
            text += u'(' + QString::fromStdString(field.uses.front().through) + u')';
        texts << text;
    }
    return texts.join(u' ');
}

} // namespace

/// Which fields of a customer get out, and which only decide what does.
class TestLeavingFields : public QObject {
    Q_OBJECT

private slots:
    void bodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* name, const char* body, const char* fields) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(fields);
        };
        row("printed", "{{ Profile.Name }} {{ Event['Requested Product'] | upcase }}",
            "+Profile.Name +Event['Requested Product']");
        row("argument", "{{ 'a' | append: Profile.Name }}", "+Profile.Name");
        row("condition", "{% if Profile.Plan == 'gold' %}{{ Profile.Name }}{% elsif Profile.Age > 3 %}1{% endif %}",
            "+Profile.Name -Profile.Plan -Profile.Age");
        row("case", "{% case Profile.Plan %}{% when Profile.Other %}1{% endcase %}", "-Profile.Plan -Profile.Other");
        row("assigned and printed", "{% assign x = Profile.Name | upcase %}{{ x }}", "+Profile.Name(x)");
        row("assigned and tested", "{% assign x = Profile.Name | upcase %}{% if x == 'A' %}1{% endif %}",
            "-Profile.Name");
        row("assigned and forgotten", "{% assign x = Profile.Name | upcase %}", "-Profile.Name");
        row("on and on", "{% assign x = Profile.Name | size %}{% assign y = x | plus: 1 %}{{ y }}", "+Profile.Name(x)");
        row("printed before", "{{ y }}{% assign y = Profile.Name | size %}", "+Profile.Name(y)");
        row("captured and printed", "{% capture c %}{{ Profile.Name }}{% endcapture %}{{ c }}", "+Profile.Name(c)");
        row("captured and tested",
            "{% capture c %}{{ Profile.Name }}{% endcapture %}{% if c == '' %}{{ Profile.Id }}{% endif %}",
            "+Profile.Id -Profile.Name");
        row("condition in a capture", "{% capture c %}{% if Profile.A %}x{% endif %}{% endcapture %}{{ c }}",
            "-Profile.A");
        row("loop", "{% for item in Event.items %}{{ item.sku }}{% endfor %}", "+Event.items[*].sku -Event.items");
        row("loop over parts", "{% assign p = Profile.Tags | split: ',' %}{% for t in p %}{{ t }}{% endfor %}",
            "+Profile.Tags(p)");
        row("loop that only counts", "{% for item in Event.items %}x{% endfor %}", "-Event.items");
        row("both", "{% if Profile.Name %}{{ Profile.Name }}{% endif %}", "+Profile.Name");
        row("all of it", "{{ Profile }}", "+Profile");
        row("no field", "{{ nobody.knows }}{% assign x = 1 %}{{ x }}", "");
        row("in the index", "{{ Event.items[Profile.n] }}", "+Event.items[*] +Profile.n");
        row("broken", "{% if Profile.A %}{{ Profile.B", "");
    }

    void bodies()
    {
        QFETCH(const QString, body);
        RequestTemplate parts;
        parts.campaign.body = body.toStdString();
        if (qstrcmp(QTest::currentDataTag(), "broken") == 0)
            leavingFields(parts); // whatever it says
        else
            QTEST(textOf(leavingFields(parts)), "fields");
    }

    void urlAndHeadersCount()
    {
        RequestTemplate parts;
        parts.webhook.url = "https://<dc>.example.com:8443/{{ Profile.Id }}?x=1";
        parts.webhook.headers = {{"X-A", "{{ Profile.Mail }}", true}, {"X-B", "{{ Profile.Off }}", false}};
        parts.campaign.urlParameters = {{"p", "{{ Event.Amount }}"}};
        parts.environment.variables = {{"dc", "eu", {}, {}}};
        const auto fields = leavingFields(parts);
        QCOMPARE(textOf(fields), QStringLiteral("+Profile.Id +Event.Amount +Profile.Mail"));
        QCOMPARE(fields[0].uses[0].place.part, Part::Url);
        QCOMPARE(fields[1].uses[0].place.part, Part::UrlParameterValue);
        QCOMPARE(fields[2].uses[0].place.item, 0);
        const liquid::Data nobody = rootScope({}, nullptr);
        QCOMPARE(destinationHost(parts, nobody), std::string("eu.example.com:8443"));
        parts.webhook.url = "https://<other>.example.com";
        QCOMPARE(destinationHost(parts, nobody), std::string("<other>.example.com"));
        parts.webhook.url = "nothing";
        QCOMPARE(destinationHost(parts, nobody), std::string());
    }

    void whatCleverTapAddsCounts()
    {
        RequestTemplate parts;
        parts.campaign.bodyMode = BodyMode::KeyValue;
        parts.campaign.body = "{{ Profile.Unused }}";
        parts.campaign.profileVariables = {};
        parts.campaign.profileVariables.email = true;
        parts.campaign.profileVariables.identity = false;
        parts.campaign.profileVariables.objectId = false;
        parts.campaign.profileVariables.profileData = true;
        parts.campaign.profileVariables.eventProperties = false;
        parts.campaign.profileVariables.pushToken = false;
        parts.campaign.customPairs = {{"k", "{{ Event.Amount }}"}};
        QCOMPARE(textOf(leavingFields(parts)), QStringLiteral("+Profile.Email +Profile +Event.Amount"));
    }
};

QTEST_APPLESS_MAIN(TestLeavingFields)
#include "tst_LeavingFields.moc"
