// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QWidget>

class QStackedWidget;

namespace hookbench {

class BodyOptions;
class History;
class KeyValueTable;
class LazyWidget;
class PayloadEditor;
class PreviewPane;
class SamplePane;
class SecretStore;
class Session;

/// "What": the body on the left, and beside it the sample and what it makes of the body.
class WhatSection : public QWidget {
    Q_OBJECT

public:
    /// All have to outlive it.
    WhatSection(Session* session, const History* history, const SecretStore* secrets, QWidget* parent = nullptr);

    PayloadEditor* editor() const { return m_editor; }
    SamplePane* samples() const { return m_samples; }
    PreviewPane* preview() const { return m_preview; }

    /// Goes to a place of the body, the payload or a URL parameter.
    void showPlace(const Place& place);
    /// Goes to what the tag at the caret made.
    void showInPreview();

signals:
    /// Chosen in the editor.
    void fixRequested(const hookbench::Diagnostic& diagnostic, int fixIndex);
    /// A place that is not in this section, such as a header.
    void placeActivated(const hookbench::Place& place);

private:
    QWidget* makeBodySide();
    KeyValueTable* makeUrlParameters();
    QWidget* makePreviewSide();
    void showBodyMode();

    Session* m_session;
    BodyOptions* m_options;
    LazyWidget* m_urlParameters;
    QStackedWidget* m_body;
    PayloadEditor* m_editor;
    SamplePane* m_samples;
    PreviewPane* m_preview;
    std::size_t m_caret = 0; ///< bytes of the body before it
};

} // namespace hookbench
