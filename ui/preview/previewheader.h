#pragma once

#include "ui/preview/previewstyle.h"

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace waybill {

/// What stands above the body: title, labels, milestone and a line. Painted as a part of the preview, so that it scrolls with it.
class PreviewHeader
{
public:
    struct Contents
    {
        QString title;
        QStringList labels;
        QString milestone; ///< Empty: none is shown.
        bool operator==(const Contents &) const = default;
    };

    /// False when nothing changed.
    bool setContents(const Contents &contents);
    const Contents &contents() const { return m_contents; }

    /// Lays out for a width, margins included.
    void layOut(int width, const PreviewStyle &style);
    int height() const { return m_height; }
    /// Paints with the top at `y`; `marked`: the title is being edited.
    void paint(QPainter &painter, int y, bool marked) const;
    /// Whether a point, seen from the header's top left corner, is on the title.
    bool isTitle(QPoint point) const { return m_title.contains(point); }
    QString plainText() const;

private:
    struct Chip
    {
        QRect rect;
        QString text; ///< Shortened to what fits.
        QColor ink;
        QColor background;
    };
    QString shownTitle() const;
    int layOutChips(int y, int width);

    Contents m_contents;
    PreviewStyle m_style;
    QRect m_title;
    QList<Chip> m_chips;
    int m_width = -1; ///< That it is laid out for; -1 while it is not.
    int m_height = 0;
};

} // namespace waybill
