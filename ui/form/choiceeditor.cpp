#include "app/markdown/plaintext.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/spokenpart.h"
#include "ui/widgets/optiongroup.h"

#include <QStyle>

namespace waybill {

namespace {

constexpr int mostSegments = 5;
constexpr int longestSegments = 42; ///< Characters of all of them, about what the narrowest form has room for.

bool fitsSegments(const ChoiceKind &kind)
{
    if (kind.listed || kind.options.size() > mostSegments)
        return false;
    qsizetype length = 0;
    for (const ChoiceOption &option : kind.options) {
        if (!option.hint.isEmpty())
            return false;
        length += option.text.size();
    }
    return length <= longestSegments;
}

OptionGroup *createGroup(const ChoiceKind &kind, bool segments, QWidget *parent)
{
    if (segments) {
        QStringList words;
        for (const ChoiceOption &option : kind.options)
            words.append(plainText(option.text));
        return new SegmentedControl(words, kind.graded, parent);
    }
    QList<ChoiceCards::Option> cards;
    for (const ChoiceOption &option : kind.options)
        cards.append({plainText(option.text), option.hint});
    return new ChoiceCards(cards, parent);
}

/// One of a few options: segments for the words of an `A / B / C` line, cards for task items and for what is too long for segments.
class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(FormSession &session, int field, const ChoiceKind &kind, QWidget *parent)
        : FieldEditor(session, field, parent), m_kind(kind), m_segments(fitsSegments(kind))
    {
        m_group = createGroup(kind, m_segments, this);
        follow();
        connect(m_group, &OptionGroup::chosen, this, [this](int index) { choose(Value(m_kind.options.at(index).text)); });
    }

    QWidget *firstFocus() const override { return m_group->tabStop(); }

    void describe(const QString &name, const QString &description) override
    {
        setSpokenName(m_group, name);
        setSpokenDescription(m_group, description);
        for (int i = 0; i < m_group->count(); ++i) {
            const QString hint = m_kind.options.at(i).hint;
            setSpokenDescription(m_group->button(i), hint.isEmpty() ? description : hint + QLatin1Char('\n') + description);
        }
    }

    void setRefused(bool refused) override { m_group->setRefused(refused); }

    int arrange(int width) override
    {
        const int height = m_group->heightForWidth(width);
        const int groupWidth = m_segments ? qMin(m_group->sizeHint().width(), width) : width;
        m_group->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), QRect(0, 0, groupWidth, height)));
        return height;
    }

protected:
    void follow() override
    {
        const QString answer = textOf(value());
        int chosen = -1;
        for (int i = 0; i < m_kind.options.size(); ++i) {
            if (!answer.isEmpty() && m_kind.options.at(i).text == answer)
                chosen = i;
        }
        if (chosen == m_group->current())
            return;
        m_group->setCurrent(chosen);
    }

private:
    const ChoiceKind m_kind;
    OptionGroup *m_group;
    bool m_segments;
};

} // namespace

FieldEditor *createChoiceEditor(FormSession &session, int field, const ChoiceKind &kind, QWidget *parent)
{
    return new ChoiceEditor(session, field, kind, parent);
}

} // namespace waybill
