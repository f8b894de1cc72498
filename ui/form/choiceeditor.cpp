#include "app/markdown/plaintext.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/mirroring.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/pickbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
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

/// One of many options: a button with the answer on it, which opens a list of them.
class PickedChoiceEditor : public FieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::PickedChoiceEditor)

public:
    PickedChoiceEditor(FormSession &session, int field, const ChoiceKind &kind, QWidget *parent)
        : FieldEditor(session, field, parent), m_kind(kind), m_button(new PickButton(std::nullopt, this)), m_menu(new QMenu(this))
    {
        m_button->setObjectName(QStringLiteral("options"));
        setInput(m_button);
        add(tr("No answer"), Value(QString()));
        m_menu->addSeparator();
        for (const ChoiceOption &option : m_kind.options)
            add(plainText(option.text), Value(option.text));
        makeSingleChoice(m_menu);
        connect(m_button, &QAbstractButton::clicked, this, &PickedChoiceEditor::openMenu);
        follow();
    }

    void describe(const QString &name, const QString &description) override
    {
        m_name = name;
        FieldEditor::describe(spokenName(), description);
    }

protected:
    void follow() override
    {
        const QString answer = textOf(value());
        m_button->setParts(
            {{answer.isEmpty() ? tr("Choose…") : plainText(answer), 14, QFont::Normal, answer.isEmpty() ? &Theme::muted : &Theme::ink}});
        for (QAction *action : m_menu->actions())
            action->setChecked(action->isCheckable() && action->data().toString() == answer);
        if (!m_name.isEmpty())
            setSpokenName(m_button, spokenName());
    }

private:
    /// A button has no value that would be read out: the answer is part of its name.
    QString spokenName() const
    {
        const QString answer = textOf(value());
        return tr("%1: %2").arg(m_name, answer.isEmpty() ? tr("No answer") : plainText(answer));
    }

    void add(const QString &words, const Value &answer)
    {
        // A menu takes "&" for a shortcut's mark.
        QAction *action = m_menu->addAction(QString(words).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setData(textOf(answer));
        connect(action, &QAction::triggered, this, [this, answer] { choose(answer); });
    }

    void openMenu()
    {
        m_menu->setMinimumWidth(m_button->width());
        m_menu->popup(m_button->mapToGlobal(QPoint(menuLeft(m_button, m_menu, false), m_button->height() + 2)));
        for (QAction *action : m_menu->actions()) {
            if (action->isChecked())
                m_menu->setActiveAction(action);
        }
    }

    const ChoiceKind m_kind;
    PickButton *m_button;
    QMenu *m_menu;
    QString m_name;
};

constexpr qsizetype mostAsCards = 7;

} // namespace

FieldEditor *createChoiceEditor(FormSession &session, int field, const ChoiceKind &kind, QWidget *parent)
{
    if (kind.options.size() > mostAsCards)
        return new PickedChoiceEditor(session, field, kind, parent);
    return new ChoiceEditor(session, field, kind, parent);
}

} // namespace waybill
