#include "app/body/bodyreader.h"

#include "app/base/variants.h"
#include "app/body/bodysyntax.h"
#include "app/body/singleline.h"
#include "app/template/linesyntax.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BodyReader)
};

class Reader
{
public:
    Reader(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown)
        : m_definition(definition),
          m_form(*definition),
          m_layout(layout),
          m_syntax(m_form, layout),
          m_sections(bodySections(m_form, m_syntax, markdown))
    {
        m_body.given.resize(m_form.fields.size());
        m_body.lines.fill(0, m_form.fields.size());
    }

    ReadBody read()
    {
        for (const BodySection &section : m_sections) {
            checkHeading(section);
            readSection(section);
        }
        reportAbsent();
        for (int i = 0; i < m_form.fields.size(); ++i)
            m_body.given[i] = settled(i);
        dropStandIns();
        std::stable_sort(m_body.problems.begin(), m_body.problems.end(),
                         [](const Problem &a, const Problem &b) { return a.line < b.line; });
        return std::move(m_body);
    }

private:
    void report(const char *rule, Severity severity, int field, int line, const QString &message)
    {
        const QString id = field >= 0 ? m_form.fields.at(field).id : QString();
        m_body.problems.append({id, QLatin1String("body.") + QLatin1String(rule), severity, message, false, line, {}});
    }

    void checkHeading(const BodySection &section)
    {
        if (section.section < 0 || section.level == m_form.sections.at(section.section).level)
            return;
        report("heading-level", m_layout.lineForms, -1, section.heading,
               Text::tr("The heading “%1” has %2 # marks here and %3 in the template.")
                   .arg(m_form.sections.at(section.section).heading)
                   .arg(section.level)
                   .arg(m_form.sections.at(section.section).level));
    }

    void readSection(const BodySection &text)
    {
        if (text.section < 0)
            return;
        const int tasks = m_syntax.tasksOf(text.section);
        const int paragraph = m_syntax.paragraphOf(text.section);
        Tasks found;
        QList<int> taskLines;
        QStringList answer;
        int answerLine = 0;
        m_keptGuidance = false;
        for (const BodyLine &line : text.lines)
            m_keptGuidance = m_keptGuidance || m_syntax.isGuidance(line.text, text.section);
        for (const BodyLine &line : text.lines) {
            if (m_syntax.isGuidance(line.text, text.section))
                continue;
            if (const auto task = parseTaskLine(line.text); task && tasks >= 0) {
                checkTaskForm(*task, line, tasks);
                found.append({task->text, task->mark != QLatin1Char(' '), {}});
                taskLines.append(line.number);
                continue;
            }
            if (const auto field = parseFieldLine(line.text)) {
                const int index = m_syntax.fieldOfLabel(field->label, text.section);
                if (index >= 0) {
                    readLine(*field, line, index);
                    continue;
                }
            }
            if (paragraph >= 0) {
                if (answerLine == 0 && !line.text.trimmed().isEmpty())
                    answerLine = line.number;
                answer.append(m_syntax.unescaped(line.text, text.section));
            }
        }
        if (tasks >= 0)
            readTasks(tasks, found, taskLines, text.heading);
        if (paragraph >= 0)
            readParagraph(paragraph, answer, answerLine ? answerLine : text.heading);
    }

    void checkTaskForm(const TaskLine &task, const BodyLine &line, int field)
    {
        if (task.mark == QLatin1Char('X')) {
            report("capital-x", m_layout.lineForms, field, line.number,
                   Text::tr("The box is ticked with a capital X. Programs that read issues may only know a small one: [x]."));
        }
        checkItemForm(task.prefix, line, field);
    }

    void checkItemForm(const QString &prefix, const BodyLine &line, int field)
    {
        const QString bullet = prefix.trimmed();
        const QByteArray own = m_layout.prefixOf(field);
        if (bullet != QString::fromUtf8(own).trimmed()) {
            report("bullet", m_layout.lineForms, field, line.number,
                   Text::tr("The line starts with “%1” where the template has “%2”.").arg(bullet, QString::fromUtf8(own).trimmed()));
        } else if (prefix.toUtf8() != own) {
            report("indent", m_layout.lineForms, field, line.number,
                   Text::tr("The line has other blanks around its “%1” than the template.").arg(bullet));
        }
    }

    void readLine(const FieldLine &line, const BodyLine &at, int field)
    {
        if (m_body.lines.at(field) > 0) {
            report("twice", Severity::Warning, field, at.number,
                   Text::tr("“%1” stands here for the second time; the last one counts.").arg(m_form.fields.at(field).label));
        }
        m_body.lines[field] = at.number;
        m_body.given[field] = Value();
        checkItemForm(line.prefix, at, field);
        if (!line.colonInside) {
            report(
                "colon", Severity::Warning, field, at.number,
                Text::tr("The colon of “%1” stands behind the bold text; the template has it inside.").arg(m_form.fields.at(field).label));
        }
        const SingleLineStructure structure = singleLineStructure(m_form, m_layout, field);
        bool hadComment = false;
        const QString text = unescapedSingleLine(line.value, structure, &hadComment);
        // The template's own value with its guidance still beside it was not given by anybody.
        const bool untouched = text == structure.own && (hadComment || (structure.comment.isEmpty() && m_keptGuidance));
        if (untouched || text.isEmpty())
            return;
        std::visit(Overloaded{
                       [&](const LineAnswer &) { m_body.given[field] = text; },
                       [&](const ChoiceKind &choice) { readOption(choice, text, field, at.number); },
                       [](const ParagraphKind &) {},                              // These two do not stand on a line,
                       [](const ChecklistKind &) {}, [](const ConstantKind &) {}, // and this one is never answered.
                   },
                   m_form.fields.at(field).kind);
    }

    void readOption(const ChoiceKind &choice, const QString &text, int field, int line)
    {
        m_body.given[field] = optionNamed(choice, text);
        if (m_body.given.at(field).index() == 0)
            report("unknown-option", Severity::Error, field, line,
                   Text::tr("“%1” is none of the options of “%2”.").arg(text, m_form.fields.at(field).label));
    }

    void readTasks(int field, const Tasks &found, const QList<int> &lines, int heading)
    {
        m_body.lines[field] = lines.isEmpty() ? heading : lines.constFirst();
        std::visit(Overloaded{
                       [&](const ChoiceKind &choice) { readTickedOption(choice, found, lines, field); },
                       [&](const ChecklistKind &checklist) {
                           checklist.editable ? void(m_body.given[field] = found) : readFixedTasks(checklist, found, lines, field);
                       },
                       [](const LineAnswer &) {}, // None of these stands on task items.
                       [](const ParagraphKind &) {},
                       [](const ConstantKind &) {},
                   },
                   m_form.fields.at(field).kind);
    }

    void readTickedOption(const ChoiceKind &choice, const Tasks &found, const QList<int> &lines, int field)
    {
        QString ticked;
        for (int i = 0; i < found.size(); ++i) {
            QString text = found.at(i).text;
            text.remove(QLatin1String("**")).remove(QLatin1String("__"));
            const Value option = optionNamed(choice, text.trimmed());
            if (option.index() == 0) {
                report("unknown-task", Severity::Warning, field, lines.at(i),
                       Text::tr("“%1” is none of the template's options and is left out.").arg(text.trimmed()));
            } else if (found.at(i).done && !ticked.isEmpty()) {
                report("two-ticked", Severity::Error, field, lines.at(i),
                       Text::tr("More than one option of “%1” is ticked. Tick one.").arg(m_form.fields.at(field).label));
            } else if (found.at(i).done) {
                ticked = textOf(option);
            }
        }
        m_body.given[field] = ticked;
    }

    void readFixedTasks(const ChecklistKind &checklist, const Tasks &found, const QList<int> &lines, int field)
    {
        Tasks tasks;
        for (int i = 0; i < found.size(); ++i) {
            Task task = found.at(i);
            const bool known = std::any_of(checklist.tasks.begin(), checklist.tasks.end(), [&task](const TemplateTask &own) {
                const QString opening = own.text + QLatin1String(" (");
                const bool linked = !own.linkWords.isEmpty() && task.text.startsWith(opening) && task.text.endsWith(QLatin1Char(')'));
                if (linked)
                    task = {own.text, task.done, task.text.mid(opening.size(), task.text.size() - opening.size() - 1)};
                return task.text == own.text;
            });
            if (known)
                tasks.append(task);
            else
                report("unknown-task", Severity::Warning, field, lines.at(i),
                       Text::tr("“%1” is none of the template's tasks and is left out.").arg(task.text));
        }
        m_body.given[field] = tasks;
    }

    void readParagraph(int field, QStringList lines, int line)
    {
        m_body.lines[field] = line;
        cutStaticText(lines, m_form.fields.at(field).section);
        const QString text = textOf(normalized(m_form.fields.at(field), lines.join(QLatin1Char('\n'))));
        const bool untouched = m_keptGuidance && text == textOf(normalized(m_form.fields.at(field), m_form.fields.at(field).ownText));
        m_body.given[field] = untouched ? Value() : Value(text);
    }

    /// Takes the template's text and callouts away from around an answer: what stands before the answer's place at the start, and what
    /// stands behind it at the end, so that the same words within the answer stay.
    void cutStaticText(QStringList &lines, int section) const
    {
        QStringList before;
        QStringList after;
        bool behind = false;
        for (const Part &part : m_layout.parts) {
            if (part.section != section)
                continue;
            behind = behind || part.kind == Part::Kind::Answer;
            if (part.field < 0 && (part.kind == Part::Kind::Text || part.kind == Part::Kind::Callout))
                (behind ? after : before).append(m_layout.text(part.span).trimmed());
        }
        for (const QString &text : std::as_const(before)) {
            const qsizetype at = nextText(lines, 0, 1);
            if (at >= 0 && lines.at(at).trimmed() == text)
                lines.remove(0, at + 1);
        }
        for (qsizetype i = after.size() - 1; i >= 0; --i) {
            const qsizetype at = nextText(lines, lines.size() - 1, -1);
            if (at >= 0 && lines.at(at).trimmed() == after.at(i))
                lines.remove(at, lines.size() - at);
        }
    }

    static qsizetype nextText(const QStringList &lines, qsizetype from, int step)
    {
        for (qsizetype i = from; i >= 0 && i < lines.size(); i += step) {
            if (!lines.at(i).trimmed().isEmpty())
                return i;
        }
        return -1;
    }

    void reportAbsent()
    {
        for (int i = 0; i < m_form.sections.size(); ++i) {
            if (m_form.sections.at(i).heading.isEmpty() || textOfSection(i) || !holdsFields(i))
                continue;
            report("missing-section", Severity::Error, -1, 0, Text::tr("The section “%1” is missing.").arg(m_form.sections.at(i).heading));
        }
        for (int i = 0; i < m_form.fields.size(); ++i) {
            const Field &field = m_form.fields.at(i);
            const BodySection *section = textOfSection(field.section);
            if (m_body.lines.at(i) == 0 && isOnLine(i) && field.when.isEmpty() && section)
                report("missing-line", Severity::Warning, i, section->heading, Text::tr("The line “%1” is missing.").arg(field.label));
        }
    }

    bool holdsFields(int section) const
    {
        return std::any_of(m_form.fields.begin(), m_form.fields.end(), [section](const Field &field) { return field.section == section; });
    }

    bool isOnLine(int field) const { return m_layout.fields.at(field).place == FieldPlace::Line; }

    /// Null when it is absent.
    const BodySection *textOfSection(int section) const
    {
        const auto found =
            std::find_if(m_sections.begin(), m_sections.end(), [section](const BodySection &text) { return text.section == section; });
        return found == m_sections.end() ? nullptr : &*found;
    }

    /// Normalized, and unset where it is what the template starts with: reading back what was never answered answers nothing.
    Value settled(int field) const
    {
        const Field &entry = m_form.fields.at(field);
        const Value value = normalized(entry, m_body.given.at(field));
        return value == normalized(entry, unansweredValue(entry)) ? Value() : value;
    }

    /// What stands in the place of a field that does not exist for these answers is no answer, and its line should not be there.
    void dropStandIns()
    {
        const FormSnapshot snapshot = makeSnapshot(m_definition, m_body.given);
        const bool anyAnswer =
            std::any_of(m_body.given.cbegin(), m_body.given.cend(), [](const Value &value) { return value.index() != 0; });
        for (int i = 0; i < m_form.fields.size(); ++i) {
            const Field &field = m_form.fields.at(i);
            if (anyAnswer && !snapshot.exists.at(i) && isOnLine(i) && m_body.lines.at(i) > 0) {
                report("unexpected-line", m_layout.lineForms, i, m_body.lines.at(i),
                       Text::tr("The line “%1” should not be there for these answers.").arg(field.label));
            }
            if (!snapshot.exists.at(i) && m_body.given.at(i) == normalized(field, field.otherwise))
                m_body.given[i] = Value();
        }
    }

    FormDefinitionPtr m_definition;
    const FormDefinition &m_form;
    const BodyLayout &m_layout;
    BodySyntax m_syntax;
    const QList<BodySection> m_sections;
    ReadBody m_body;
    bool m_keptGuidance = false;
};

} // namespace

ReadBody readBody(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown)
{
    return Reader(definition, layout, markdown).read();
}

} // namespace waybill
