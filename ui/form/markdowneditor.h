#pragma once

#include "ui/look/glyphs.h"
#include "ui/writing/listbox.h"

namespace waybill {

class FieldFrame;

/// The answer, if it is a list and nothing else, and numbered where that is wanted; one without items may be any.
std::optional<ListText> listLike(const ListText &own, const QString &answer);
/// Why an answer cannot be shown as a list.
QString moreThanListText();

/// "…" in the heading of a field: opens the menu of the field (see FieldEditor::addToMenu), which the menu key opens from its inputs.
class FieldMenuButton : public GlyphButton
{
    Q_OBJECT

public:
    FieldMenuButton(FieldFrame *frame, QWidget *parent);

    /// In the middle of the far end of `within`, for which ever way the text runs.
    void placeAtEnd(const QRect &within);
    /// Its dots need less than a button likes to have, and beside a label of one line there is not more.
    QSize minimumSizeHint() const override { return sizeHint() * 2 / 3; }
};

} // namespace waybill
