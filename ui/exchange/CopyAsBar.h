// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "theme/Theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace hookbench {

class Dialogs;
class MessageLine;
struct ExportedText;

/// A line below a request: on its right a menu that copies it in the form of another program or saves it as a Postman
/// collection, on its left what came of it in words. Never with the value of a secret.
class CopyAsBar : public QWidget {
    Q_OBJECT

public:
    /// `source` gives the request at the click; nothing where there is none that could be sent.
    using Source = std::function<std::optional<PortableRequest>()>;
    explicit CopyAsBar(Source source, QWidget* parent = nullptr);
    ~CopyAsBar() override;

    /// At the end of the line.
    void addButton(QWidget* button);
    /// For a place without room for the line: it is told in a tip below the button instead.
    void setCompact();
    /// For tests, in place of the desktop's dialogs. Has to outlive the bar.
    void setDialogs(Dialogs* dialogs) { m_dialogs = dialogs; }
    QString message() const; ///< the latest

private:
    using Writer = std::function<ExportedText(const PortableRequest&)>;

    QMenu* makeMenu();
    void addCopy(QMenu* menu, const QString& text, const QString& name, const Writer& writer, const QString& done);
    std::optional<PortableRequest> request();
    bool isWritten(const ExportedText& text);
    void copy(const Writer& writer, const QString& done);
    void savePostman();
    void tell(Tone tone, const QString& text);
    void showDone(const ExportedText& text, const PortableRequest& request, const QString& done);

    Source m_source;
    std::unique_ptr<Dialogs> m_desktopDialogs;
    Dialogs* m_dialogs;
    MessageLine* m_message;
    QToolButton* m_button;
    QHBoxLayout* m_layout;
};

} // namespace hookbench
