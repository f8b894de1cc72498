#pragma once

#include "app/base/alertkind.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textblock.h"

namespace waybill {

/// An alert of the template in a card of the form, as the preview shows it. Painted by its owner.
class CalloutText
{
public:
    CalloutText(AlertKind kind, const ShownWords &words, const QFont &font);

    const QString &title() const { return m_name; }
    Hint &words() { return m_words; }
    const Hint &words() const { return m_words; }
    /// Gives the height that it takes there.
    int place(const QPoint &topLeft, int width, bool mirrored);
    void paint(QPainter &painter, const Theme &theme) const;

private:
    AlertKind m_kind;
    QString m_name;
    TextBlock m_title;
    Hint m_words;
    QRect m_place;
    bool m_mirrored = false;
};

} // namespace waybill
