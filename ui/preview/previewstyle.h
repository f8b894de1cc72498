#pragma once

#include "app/render/preview.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QString>

namespace waybill {

/// Fonts, colours and distances of the preview: GitHub's, in proportion to the size of the window's font.
struct PreviewStyle
{
    const Theme *theme = nullptr;
    QFont text;
    QFont mono;
    int base = 14; ///< Height of `text` in pixels; the design is drawn for 14.

    /// A distance of the design in pixels of this screen.
    int px(int design) const { return design == 0 ? 0 : qMax(1, qRound(design * base / 14.0)); }
    QFont heading(int level) const;
    /// Smallest height of a line of `font`.
    int lineHeight(const QFont &font, bool heading) const;
    QColor alertColor(AlertKind alert) const;
    /// What a QTextDocument needs to know to show inline Markdown.
    QString sheet() const;

    bool operator==(const PreviewStyle &) const = default;
};

PreviewStyle previewStyle(const Theme &theme, const QFont &font);

} // namespace waybill
