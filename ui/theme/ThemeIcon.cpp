// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hookbench {
namespace {

/// Paints one SVG whose strokes are in "currentColor". Asks for the colour at every painting, so that icons follow the
/// scheme without being set anew.
class ThemeIconEngine final : public QIconEngine {
public:
    ThemeIconEngine(QString name, QByteArray svg, Tone tone)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    QIconEngine* clone() const override { return new ThemeIconEngine(m_name, m_svg, m_tone); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("hookbench-icon %1 %2 %3x%4@%5")
                                .arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        QColor color = toneColor(m_tone);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4F);
        return color;
    }

    QString m_name;
    QByteArray m_svg;
    Tone m_tone;
};

} // namespace

QIcon themeIcon(const QString& name, Tone tone)
{
    QFile file(QStringLiteral(":/hookbench/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemeIconEngine(name, file.readAll(), tone));
}

} // namespace hookbench
