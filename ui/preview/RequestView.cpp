// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/RequestView.h"

#include "common/PrivacyMask.h"
#include "delivery/SecretMask.h"
#include "delivery/SecretStore.h"
#include "delivery/Sender.h"
#include "editor/CodeView.h"
#include "editor/NoticeStrip.h"
#include "editor/ProblemMarks.h"
#include "exchange/CopyAsBar.h"
#include "preview/FilledInTint.h"
#include "preview/RequestLexer.h"
#include "preview/ShownPayload.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <Qsci/qscistyle.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookbench {

namespace {

constexpr int annotationStyle = payloadStyleCount;

bool isOfRequestHead(Part part)
{
    switch (part) {
    case Part::Url:
    case Part::UrlParameterName:
    case Part::UrlParameterValue:
    case Part::Method:
    case Part::HeaderName:
    case Part::HeaderValue:
    case Part::Environment:
        return true;
    default:
        return false;
    }
}

QsciStyle problemStyle(Severity severity)
{
    const ThemeColors& colors = currentColors();
    const bool isError = severity == Severity::Error;
    return QsciStyle(annotationStyle + static_cast<int>(severity), severityName(severity), colors.text,
        isError ? colors.badGround : colors.attentionGround, codeFont(), true);
}

/// Names of all secrets of the workspace: one of another environment may have been written out too.
QStringList secretNames(const Session& session)
{
    QStringList names;
    for (const Environment& environment : session.workspace().environments) {
        for (const Variable& variable : environment.variables) {
            if (variable.isSecret() && !names.contains(QString::fromStdString(variable.secret)))
                names.append(QString::fromStdString(variable.secret));
        }
    }
    return names;
}

} // namespace

RequestView::RequestView(const Session* session, const SecretStore* secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_lexer(new RequestLexer)
    , m_view(new CodeView(m_lexer, this))
    , m_outcome(new NoticeStrip)
    , m_copy(new QPushButton(tr("&Copy request")))
    , m_copyAs(new CopyAsBar([this] { return portable(SecretsInExport::Named); }))
    , m_preview(std::make_shared<Preview>())
{
    m_outcome->leaveAnnouncing();
    m_view->setObjectName(QStringLiteral("requestText"));
    m_view->setAccessibleName(tr("Request"));
    m_view->setAccessibleDescription(tr("The request as it would go, secrets masked, read-only."));
    m_view->setReadOnly(true);
    m_view->setAnnotationDisplay(QsciScintilla::AnnotationStandard);
    m_copy->setObjectName(QStringLiteral("copyRequest"));
    m_copy->setIcon(themeIcon(QStringLiteral("copy")));
    setFocusProxy(m_view);
    layOut();
    if (m_secrets)
        offerSecrets();
    connect(m_copy, &QPushButton::clicked, this, &RequestView::copy);
    connect(m_view, &CodeView::themeApplied, this, &RequestView::annotate);
    FilledInTint::cover(m_view);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [this] {
        FilledInTint::cover(m_view);
        setPreview(m_preview);
    });
}

void RequestView::setPreview(std::shared_ptr<const Preview> preview)
{
    m_preview = std::move(preview);
    m_isStale = true;
    if (isVisible())
        refresh();
}

void RequestView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RequestView::layOut()
{
    m_copyAs->addButton(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_outcome);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_copyAs);
}

void RequestView::refresh()
{
    m_isStale = false;
    const bool hasPayload = m_preview->request.outcome == liquid::OutcomeKind::Payload;
    const QByteArray wire = wireText(m_preview->request);
    const std::string_view text{wire.constData(), static_cast<std::size_t>(wire.size())};
    m_lexer->setHeadSize(text.size() - std::min(text.size(), m_preview->request.body.size()));
    m_lexer->setJson(m_preview->request.bodyIsJson);
    m_lexer->setMuted(!hasPayload);
    m_view->updateContents(text);
    coverPersonalData(text.size());
    if (hasPayload)
        m_outcome->clear();
    else
        m_outcome->showNotice(Tone::Attention, tr("Nothing is sent to this customer: the body gives no payload."));
    annotate();
}

/// The request has no tint of what Liquid filled in; while that is masked, it is covered here too. The head is not:
/// what stands in a URL or a header is there to be read.
void RequestView::coverPersonalData(std::size_t length)
{
    m_view->clearIndicator(CodeIndicator::FilledIn);
    if (!PrivacyMask::instance().isOn())
        return;
    const ShownPayload payload(m_preview, PayloadLayout::AsSent);
    const std::size_t head = length - std::min(length, payload.text().size());
    for (const ByteRange& range : payload.filledIn({0, payload.text().size()}))
        m_view->fillIndicator(CodeIndicator::FilledIn, {range.begin + head, range.end + head});
}

/// Puts each finding of the head below the line that it is about.
void RequestView::annotate()
{
    struct Note {
        QStringList texts;
        Severity severity = Severity::Information;
    };
    QMap<int, Note> notes;
    for (const Diagnostic& diagnostic : m_preview->diagnostics) {
        if (!isOfRequestHead(diagnostic.place.part))
            continue;
        Note& note = notes[lineOf(diagnostic.place)];
        note.texts << severityName(diagnostic.severity) + QStringLiteral(": ") + problemText(diagnostic);
        note.severity = std::min(note.severity, diagnostic.severity);
    }
    m_view->clearAnnotations();
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        m_view->annotate(note.key(), note->texts.join(u'\n'), problemStyle(note->severity));
}

/// The line of the request text, counted from 0, that a place of the webhook became.
int RequestView::lineOf(const Place& place) const
{
    if (place.part != Part::HeaderName && place.part != Part::HeaderValue)
        return 0;
    const Webhook webhook = m_session->webhook();
    const auto item = static_cast<std::size_t>(std::max(0, place.item));
    if (item >= webhook.headers.size())
        return 0;
    const QList<WireHeader> headers = wireHeaders(m_preview->request);
    const QByteArray name = QByteArray::fromStdString(webhook.headers[item].name);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

void RequestView::offerSecrets()
{
    m_copyAs->offerSecrets([this] { return portable(SecretsInExport::Written); },
        [this](QObject* context, std::function<void()> done) {
            m_secrets->load(secretNames(*m_session), context, std::move(done));
        });
}

/// Those that have a value by now.
std::vector<KnownSecret> RequestView::knownSecrets() const
{
    std::vector<KnownSecret> known;
    for (const QString& name : m_secrets ? secretNames(*m_session) : QStringList()) {
        if (const auto value = m_secrets->read(name))
            known.push_back({name.toStdString(), value->toStdString()});
    }
    return known;
}

/// The request in the form that other programs get it in; nothing where it could not be sent.
std::optional<PortableRequest> RequestView::portable(SecretsInExport secrets) const
{
    const RenderedRequest& request = m_preview->request;
    if (!request.isSendable() || request.outcome != liquid::OutcomeKind::Payload)
        return std::nullopt;
    return portableRequest(request, m_session->campaign().name, knownSecrets(), secrets);
}

/// As it is shown, and without what somebody wrote out of a secret.
void RequestView::copy()
{
    const auto copyMasked = [this] {
        QStringList values;
        for (const KnownSecret& secret : knownSecrets())
            values.append(QString::fromStdString(secret.value));
        const QByteArray text = SecretMask(values).masked(wireText(m_preview->request));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    };
    if (m_secrets)
        m_secrets->load(secretNames(*m_session), this, copyMasked);
    else
        copyMasked();
}

} // namespace hookbench
