#include "ui/form/fieldeditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/taskcheck.h"
#include "ui/writing/kepttext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace waybill {

namespace {

constexpr int rowGap = 4;
constexpr int linkIndent = 29;
constexpr int tasksSwitchGap = 6;
constexpr int depthIndent = 26; ///< Design pixels, for each task that a task is a part of.

/// The template's own tasks to tick. One that takes a link shows a place for it once it is ticked.
class ChecklistEditor : public FieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ChecklistEditor)

public:
    ChecklistEditor(FormSession &session, int field, const ChecklistKind &kind, QWidget *parent) : FieldEditor(session, field, parent)
    {
        for (const TemplateTask &task : kind.tasks) {
            Row row;
            m_tasks.append(task.text);
            const ShownWords words = shownTask(task.text);
            m_words.append(words.text);
            row.check = new TaskCheck(words.text, this);
            row.check->setWords(words.text, words.spans);
            connect(row.check, &TaskCheck::linkActivated, this, [this](const QString &page) { emit linkActivated(QUrl(page)); });
            // Toggled, not clicked: screen readers toggle without a click.
            connect(row.check, &TaskCheck::toggled, this, [this] {
                choose(Value(shown()));
                updateLinks();
            });
            if (!task.linkWords.isEmpty()) {
                row.link = new QLineEdit(this);
                row.link->setPlaceholderText(task.linkWords);
                row.link->setVisible(false);
                connectInput(row.link);
                connect(row.link, &QLineEdit::textChanged, this, [this] { type(Value(shown())); });
            }
            row.check->installEventFilter(this);
            m_rows.push_back(row);
        }
        findParents();
        setStop(0);
        follow();
    }

    QWidget *firstFocus() const override { return m_rows.empty() ? nullptr : m_rows[m_stop].check; }

    void goTo(const Problem &problem) override
    {
        const int task = problem.part.task - 1;
        if (task < 0 || task >= int(m_rows.size()))
            return FieldEditor::goTo(problem);
        const Row &row = m_rows[size_t(task)];
        const bool link = row.link && problem.part.of == AnswerPart::Of::Link;
        enter(link ? static_cast<QWidget *>(row.link) : row.check, problem);
    }

    void describe(const QString &name, const QString &description) override
    {
        setSpokenName(this, name);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const int parent = m_rows[i].parent;
            setSpokenDescription(m_rows[i].check,
                                 parent < 0 ? description : tr("Part of: %1").arg(m_words.at(parent)) + QLatin1Char('\n') + description);
            if (m_rows[i].link) {
                setSpokenName(m_rows[i].link, tr("Link for: %1").arg(m_words.at(int(i))));
                setSpokenDescription(m_rows[i].link, m_rows[i].link->placeholderText() + QLatin1Char('\n') + description);
            }
        }
    }

    void setRefused(bool refused) override
    {
        for (const Row &row : m_rows) {
            if (row.link)
                waybill::setRefused(row.link, refused && row.check->isChecked());
        }
    }

    int arrange(int width) override
    {
        int top = 0;
        for (const Row &row : m_rows) {
            const int indent = qMin(row.depth * designLength(font(), depthIndent), width / 2);
            const int height = row.check->heightForWidth(width - indent);
            row.check->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, top, width, height), QRect(indent, top, width - indent, height)));
            top += height + rowGap;
            if (row.link && !row.link->isHidden()) {
                const int linkHeight = row.link->sizeHint().height();
                row.link->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, top, width, linkHeight),
                                                         QRect(linkIndent, top, width - linkIndent, linkHeight)));
                top += linkHeight + rowGap + 2;
            }
        }
        return qMax(0, top - rowGap);
    }

protected:
    void follow() override
    {
        const Tasks tasks = tasksOf(value());
        for (int i = 0; i < int(m_rows.size()); ++i) {
            const Task task = i < tasks.size() ? tasks.at(i) : Task();
            const Row &row = m_rows[size_t(i)];
            const QSignalBlocker blocker(row.check);
            row.check->setChecked(task.done);
            if (row.link && (!row.link->hasFocus() || row.link->text().trimmed() != task.link))
                showText(row.link, task.link);
        }
        updateLinks();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            setStop(rowOf(watched));
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier)
            return FieldEditor::eventFilter(watched, event);
        const size_t last = m_rows.size() - 1;
        size_t to = rowOf(watched);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            to = to == 0 ? last : to - 1;
            break;
        case Qt::Key_Down:
            to = to == last ? 0 : to + 1;
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = last;
            break;
        default:
            return FieldEditor::eventFilter(watched, event);
        }
        m_rows[to].check->setFocus(Qt::TabFocusReason);
        return true;
    }

private:
    struct Row
    {
        TaskCheck *check = nullptr;
        QLineEdit *link = nullptr; ///< Null when the task takes none.
        int depth = 0;             ///< So many tasks it is a part of, one in the other.
        int parent = -1;           ///< The innermost of them.
    };

    /// A task that the template writes further in than the one before is a part of that.
    void findParents()
    {
        const BodyLayoutPtr layout = session().form().layout;
        if (!layout)
            return;
        std::vector<std::pair<qsizetype, int>> above; // Indentation and task, from the outermost on.
        for (auto part = firstPartOf(*layout, definition().section); part != layout->parts.cend() && part->section == definition().section;
             ++part) {
            if (part->kind != Part::Kind::Task || part->field != field() || part->task < 0)
                continue;
            // Of an open list the template's tasks may stand elsewhere, or not at all.
            const QList<TemplateTask> &own = std::get<ChecklistKind>(definition().kind).tasks;
            const qsizetype row =
                m_tasks.value(part->task) == own.at(part->task).text ? part->task : m_tasks.indexOf(own.at(part->task).text);
            if (row < 0)
                continue;
            const QString line = layout->text(part->span);
            const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
            while (!above.empty() && above.back().first >= text - line.begin())
                above.pop_back();
            m_rows[size_t(row)].depth = int(above.size());
            m_rows[size_t(row)].parent = above.empty() ? -1 : above.back().second;
            above.emplace_back(text - line.begin(), int(row));
        }
    }
    size_t rowOf(const QObject *check) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [check](const Row &row) { return row.check == check; });
        return found == m_rows.end() ? 0 : size_t(found - m_rows.begin());
    }

    /// The list is one stop of the Tab key, at the task that had the focus last; arrows go on from there.
    void setStop(size_t index)
    {
        m_stop = index;
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].check->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }

    Tasks shown() const
    {
        Tasks tasks;
        for (size_t i = 0; i < m_rows.size(); ++i)
            tasks.append({m_tasks.at(int(i)), m_rows[i].check->isChecked(), m_rows[i].link ? m_rows[i].link->text() : QString()});
        return tasks;
    }

    /// Shows the places for links that belong there now.
    void updateLinks()
    {
        bool changed = false;
        for (const Row &row : m_rows) {
            if (!row.link)
                continue;
            const bool wanted = row.check->isChecked() || !row.link->text().isEmpty() || row.link->hasFocus();
            changed |= row.link->isHidden() == wanted;
            row.link->setVisible(wanted);
        }
        if (changed)
            emit heightChanged();
    }

    std::vector<Row> m_rows;
    size_t m_stop = 0;   ///< The row at which the Tab key stops.
    QStringList m_tasks; ///< As the template has them.
    QStringList m_words; ///< As they are shown.
};

/// Tasks to tick that a person may also add to, rename, move and take away: the one or the other, as a link beneath them says.
class OpenListEditor : public FieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OpenListEditor)

public:
    OpenListEditor(FormSession &session, int field, QWidget *parent)
        : FieldEditor(session, field, parent), m_switch(new LinkButton({}, this))
    {
        connect(m_switch, &LinkButton::clicked, this, [this] {
            m_changing = !m_changing;
            remake();
            m_part->firstFocus()->setFocus(Qt::OtherFocusReason);
        });
        remake();
    }

    QWidget *firstFocus() const override { return m_part->firstFocus(); }
    void goTo(const Problem &problem) override { m_part->goTo(problem); }
    void describe(const QString &name, const QString &description) override
    {
        m_name = name;
        m_description = description;
        m_part->describe(name, description);
        setSpokenDescription(m_switch, name);
    }
    void setRefused(bool refused) override { m_part->setRefused(refused); }

    int arrange(int width) override
    {
        const int height = m_part->arrange(width);
        m_part->setGeometry(0, 0, width, height);
        const int top = height + (height > 0 ? tasksSwitchGap : 0);
        const QSize link = m_switch->sizeHint();
        m_switch->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect({0, top}, link)));
        return top + link.height();
    }

protected:
    void follow() override
    {
        if (!m_changing && !haveSameTexts(m_shown, tasksOf(value())))
            remake();
        else
            m_part->onValueChanged();
    }

private:
    static bool haveSameTexts(const Tasks &one, const Tasks &other)
    {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                          [](const Task &a, const Task &b) { return a.text == b.text; });
    }

    void remake()
    {
        FieldEditor *before = m_part;
        m_shown = tasksOf(value());
        // Where nothing is left to tick there are only tasks to add.
        m_changing = m_changing || m_shown.isEmpty();
        if (m_changing) {
            m_part = createTaskListEditor(session(), field(), this);
        } else {
            ChecklistKind kind;
            for (const Task &task : std::as_const(m_shown))
                kind.tasks.append({task.text, {}, task.done});
            m_part = new ChecklistEditor(session(), field(), kind, this);
        }
        connect(m_part, &FieldEditor::insertionRefused, this, &FieldEditor::insertionRefused);
        connect(m_part, &FieldEditor::typed, this, &FieldEditor::typed);
        connect(m_part, &FieldEditor::heightChanged, this, &FieldEditor::heightChanged);
        connect(m_part, &FieldEditor::linkActivated, this, &FieldEditor::linkActivated);
        connect(m_part, &FieldEditor::leaveRequested, this, &FieldEditor::leaveRequested);
        m_part->describe(m_name, m_description);
        m_part->show();
        m_switch->setText(m_changing ? tr("Done with the list") : tr("Add or change tasks"));
        m_switch->setVisible(!m_changing || !m_shown.isEmpty());
        if (before) {
            before->setParent(nullptr);
            before->deleteLater();
        }
        // Behind its tasks for the Tab key, whichever was made first.
        QWidget *last = m_part;
        for (QWidget *part : m_part->findChildren<QWidget *>())
            last = part->focusPolicy() != Qt::NoFocus ? part : last;
        setTabOrder(last, m_switch);
        emit heightChanged();
    }

    LinkButton *m_switch;
    FieldEditor *m_part = nullptr;
    Tasks m_shown; ///< Those that m_part was made for.
    bool m_changing = false;
    QString m_name;
    QString m_description;
};

} // namespace

FieldEditor *createChecklistEditor(FormSession &session, int field, const ChecklistKind &kind, QWidget *parent)
{
    if (kind.open)
        return new OpenListEditor(session, field, parent);
    return new ChecklistEditor(session, field, kind, parent);
}

} // namespace waybill
