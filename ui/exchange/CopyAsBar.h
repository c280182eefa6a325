// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "theme/Theme.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace hookbench {

class Dialogs;
class MessageLine;
struct ExportedText;

/// A line below a request: on its right a menu that copies it in the form of another program or saves it as a Postman
/// collection, on its left what came of it in words. The value of a secret is only in what was chosen "with secrets",
/// where that is offered: a choice of each copy, remembered nowhere.
class CopyAsBar : public QWidget {
    Q_OBJECT

public:
    /// `source` gives the request at the click; nothing where there is none that could be sent.
    using Source = std::function<std::optional<PortableRequest>()>;
    explicit CopyAsBar(Source source, QWidget* parent = nullptr);
    ~CopyAsBar() override;

    /// Calls back once, now or later, when the values of secrets can be read; not at all if `context` dies first.
    using Preparation = std::function<void(QObject* context, std::function<void()> done)>;
    /// Adds the choice to `withSecrets`, which gives the request with their values. Either source is asked only after
    /// `prepare`, so that it knows the values to look for.
    void offerSecrets(Source withSecrets, Preparation prepare);

    /// At the end of the line.
    void addButton(QWidget* button);
    /// For a place without room for the line: it is told in a tip below the button instead.
    void setCompact();
    /// For tests, in place of the desktop's dialogs. Has to outlive the bar.
    void setDialogs(Dialogs* dialogs) { m_dialogs = dialogs; }
    QString message() const; ///< the latest

private:
    /// One way to write a request.
    struct Form {
        const char* name; ///< of its action
        QString text; ///< of its menu entry
        QString done;
        std::function<ExportedText(const PortableRequest&)> write;
    };
    /// What is asked for, and the names of the secrets that are put in.
    struct Wanted {
        PortableRequest request;
        QStringList secretsInClear;
    };

    static QList<Form> copies();
    QMenu* makeMenu();
    QMenu* makeSecretsMenu();
    void showSecretNames();
    void start(SecretsInExport secrets, const std::function<void(const Wanted&)>& write);
    std::optional<Wanted> wanted(SecretsInExport secrets);
    QString failure(const ExportedText& text) const;
    void copy(const Form& form, const Wanted& wanted);
    void savePostman(const Wanted& wanted);
    void tell(Tone tone, const QString& text);
    void showDone(const ExportedText& text, const Wanted& wanted, const QString& done);

    Source m_source;
    Source m_withSecrets; ///< none where no secret is at hand
    Preparation m_prepare;
    std::unique_ptr<Dialogs> m_desktopDialogs;
    Dialogs* m_dialogs;
    MessageLine* m_message;
    QToolButton* m_button;
    QMenu* m_secretsMenu = nullptr;
    QAction* m_secretNames = nullptr; ///< says what will be in the clipboard
    QHBoxLayout* m_layout;
};

} // namespace hookbench
