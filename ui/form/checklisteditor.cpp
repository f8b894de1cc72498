#include "app/markdown/plaintext.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/style.h"
#include "ui/widgets/taskcheck.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QStyle>

#include <vector>

namespace waybill {

namespace {

constexpr int rowGap = 4;
constexpr int linkIndent = 29;

QList<TextSpan> spansOf(const InlineText &words)
{
    static constexpr std::pair<InlineText::Style, TextSpan::Look> looks[] = {{InlineText::Style::Strong, TextSpan::Look::Strong},
                                                                             {InlineText::Style::Emphasis, TextSpan::Look::Emphasis},
                                                                             {InlineText::Style::Code, TextSpan::Look::Code},
                                                                             {InlineText::Style::Struck, TextSpan::Look::Struck},
                                                                             {InlineText::Style::Link, TextSpan::Look::Link}};
    QList<TextSpan> spans;
    for (const InlineText::Span &span : words.spans) {
        for (const auto &[style, look] : looks) {
            if (style == span.style)
                spans.append({span.begin, span.length, look});
        }
    }
    return spans;
}

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
            const InlineText words = inlineText(task.text);
            m_words.append(words.text);
            row.check = new TaskCheck(words.text, this);
            row.check->setWords(words.text, spansOf(words));
            connect(row.check, &TaskCheck::clicked, this, [this] {
                choose(Value(shown()));
                updateLinks();
            });
            if (!task.linkWords.isEmpty()) {
                row.link = new QLineEdit(this);
                row.link->setPlaceholderText(task.linkWords);
                row.link->setVisible(false);
                connectInput(row.link);
                connect(row.link, &QLineEdit::textEdited, this, [this] { type(Value(shown())); });
            }
            m_rows.push_back(row);
        }
        follow();
    }

    QWidget *firstFocus() const override { return m_rows.empty() ? nullptr : m_rows.front().check; }

    void describe(const QString &name, const QString &description) override
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].check->setAccessibleDescription(name + QLatin1Char('\n') + description);
            if (m_rows[i].link) {
                m_rows[i].link->setAccessibleName(tr("Link for: %1").arg(m_words.at(int(i))));
                m_rows[i].link->setAccessibleDescription(m_rows[i].link->placeholderText() + QLatin1Char('\n') + description);
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
            const int height = row.check->heightForWidth(width);
            row.check->setGeometry(0, top, width, height);
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
            row.check->setChecked(task.done);
            if (row.link && (!row.link->hasFocus() || row.link->text().trimmed() != task.link))
                showText(row.link, task.link);
        }
        updateLinks();
    }

private:
    struct Row
    {
        TaskCheck *check = nullptr;
        QLineEdit *link = nullptr; ///< Null when the task takes none.
    };
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
    QStringList m_tasks; ///< As the template has them.
    QStringList m_words; ///< As they are shown.
};

} // namespace

FieldEditor *createChecklistEditor(FormSession &session, int field, const ChecklistKind &kind, QWidget *parent)
{
    return new ChecklistEditor(session, field, kind, parent);
}

} // namespace waybill
