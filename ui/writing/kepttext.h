#pragma once

#include "app/template/bodylayout.h"
#include "ui/widgets/paragraph.h"

#include <functional>
#include <vector>

namespace waybill {

class LinkButton;

/// Words of a template that stay in the issue as they are.
struct KeptWords
{
    QString text;    ///< Markdown, some lines; a long one is cut.
    int before = -1; ///< The field that follows on them in the section; -1: none does.
    int with = -1;   ///< The field whose Markdown they are part of, see BodyLayout::fieldOfWords; -1: no field's.
};

/// Those of a section, in their order. What is said elsewhere in the form is not among them: guidance, alerts, headings, the name of a
/// list, the frame of a table.
QList<KeptWords> keptWordsOf(const FormDefinition &definition, const BodyLayout &layout, int section);
/// The section's first part in the layout; their end where it has none.
QList<Part>::const_iterator firstPartOf(const BodyLayout &layout, int section);
/// Whether the section is one that GitHub folds, and whether it is open there at first; by the tags of its heading and right before it.
std::pair<bool, bool> foldOf(const BodyLayout &layout, int section);

/// Shows them where they stand: quiet, with a button that writes them, and the field that they stand at, as Markdown. Painted by its owner,
/// as there may be a thousand; the button is its owner's child.
class KeptText
{
public:
    explicit KeptText(const KeptWords &words);

    int before() const { return m_before; }
    int with() const { return m_with; }
    const QString &text() const { return m_words.text(); }
    /// Where they can be changed: *Edit as text*.
    void offerEdit(QWidget *owner, const std::function<void()> &edit);
    /// Gives the height that it takes there.
    int place(const QPoint &topLeft, int width, const QFont &font);
    /// Takes it from the form, as its field has it; until it is placed again.
    void hide();
    void paint(QPainter &painter, const Theme &theme) const;

private:
    Hint m_words;
    int m_before;
    int m_with;
    LinkButton *m_edit = nullptr;
    QRect m_place;
};

/// Those of a card.
class KeptTexts
{
public:
    KeptText &add(const KeptWords &words) { return m_texts.emplace_back(words); }
    /// Whether some stand before the field.
    bool standBefore(int field) const;
    /// Places those that stand before the field, -1: behind the last; the top of what follows, with a gap behind each. Those are hidden
    /// whose field (see KeptText::with) is written as Markdown.
    int arrange(int before, QPoint topLeft, int width, const QFont &font, int gap, const std::function<bool(int)> &isMarkdown);
    void hide();
    void paint(QPainter &painter, const Theme &theme) const;

private:
    std::vector<KeptText> m_texts;
};

} // namespace waybill
