#include "app/body/bodyreader.h"

#include "app/base/variants.h"
#include "app/body/bodyparts.h"
#include "app/body/bodyproblems.h"
#include "app/body/bodysyntax.h"
#include "app/body/frontreader.h"
#include "app/body/owntext.h"
#include "app/body/singleline.h"
#include "app/body/taskreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct BodyReaderText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BodyReader)
};

class Reader
{
public:
    /// With `existing`, lines of one label are taken for those of its fields only that exist.
    Reader(const FormDefinitionPtr &definition, const BodyLayout &layout, const BodySyntax &syntax, const QList<BodySection> &sections,
           const QList<bool> &existing = {})
        : m_definition(definition),
          m_form(*definition),
          m_layout(layout),
          m_syntax(syntax),
          m_sections(sections),
          m_existing(existing),
          m_problems(*definition)
    {
        m_body.given.resize(m_form.fields.size());
        m_body.lines.fill(0, m_form.fields.size());
    }

    ReadBody read(const QByteArray &markdown)
    {
        for (const BodySection &section : m_sections) {
            m_parts.takeSection(section);
            checkHeading(section);
            readSection(section);
        }
        m_problems.reportAbsent(m_sections, m_layout, m_body.lines);
        for (int i = 0; i < m_form.fields.size(); ++i)
            m_body.given[i] = settled(i);
        dropStandIns();
        m_body.problems = m_problems.sorted();
        m_body.parts = m_parts.partsOf(markdown);
        return std::move(m_body);
    }

    QList<std::pair<int, Value>> readOnly(int section)
    {
        for (const BodySection &text : m_sections) {
            if (text.section == section)
                readSection(text);
        }
        QList<std::pair<int, Value>> read;
        for (int i = 0; i < m_form.fields.size(); ++i) {
            if (m_form.fields.at(i).section == section)
                read.append({i, settled(i)});
        }
        return read;
    }

private:
    void checkHeading(const BodySection &section)
    {
        if (section.section < 0 || section.level == m_form.sections.at(section.section).level)
            return;
        m_problems.report("heading-level", m_layout.lineForms, -1, section.heading,
                          BodyReaderText::tr("The heading “%1” has level %2 here and level %3 in the template.")
                              .arg(m_form.sections.at(section.section).heading)
                              .arg(section.level)
                              .arg(m_form.sections.at(section.section).level));
    }

    void readSection(const BodySection &text)
    {
        if (text.section < 0)
            return m_problems.reportLeftOut(text.lines, {});
        TaskReader tasks(m_syntax, m_form, text.section);
        QHash<QString, int> labels;                       // How often each was met.
        QList<OwnRow> rows = m_syntax.rows(text.section); // Those that were not met yet.
        QList<BodyLine> rest;
        m_keptGuidance = false;
        m_moreRows = -1;
        for (const BodyLine &line : text.lines)
            m_keptGuidance = m_keptGuidance || m_syntax.isGuidance(line.text, text.section);
        for (qsizetype at = 0; at < text.lines.size(); ++at) {
            const BodyLine &line = text.lines.at(at);
            if (m_syntax.isGuidance(line.text, text.section)) {
                m_parts.take(line.number, Part::Kind::Guidance, text.section);
                continue;
            }
            if (at > 0 && m_syntax.isWithinOwnText(line.text, text.lines.at(at - 1).text, text.section)) {
                rest.append(line);
                continue;
            }
            if (const qsizetype taken = tasks.take(text.lines, at); taken > 0) {
                at += taken - 1;
                continue;
            }
            // The head of a table looks like a row of which every cell is to be filled, and the name of tasks like a label.
            const bool own = m_syntax.ownText(text.section).contains(line.text.trimmed());
            if (!rows.isEmpty() && !own && readRow(line, rows, text.section))
                continue;
            if (readMoreRow(line, own, text.section))
                continue;
            const auto label = own ? std::nullopt : m_syntax.labelLine(line.text, text.section);
            if (const int field = label ? fieldOfLabel(label->label, text.section, labels) : -1; field >= 0)
                readLine(*label, line, field);
            else
                rest.append(line);
        }
        for (const int field : m_syntax.tasksOf(text.section)) {
            QList<MetTask> met = tasks.met();
            met.removeIf([field](const MetTask &task) { return task.field != field; });
            m_parts.takeTasks(met, m_form.fields.at(field), field);
            readTasks(field, met, text.heading);
        }
        if (const int paragraph = m_syntax.paragraphOf(text.section); paragraph >= 0)
            readParagraph(paragraph, rest, text.heading);
        else
            m_problems.reportLeftOut(rest, m_syntax.ownText(text.section));
    }

    /// The next field of this label that was not met yet, or the last one; -1 when there is none.
    int fieldOfLabel(const QString &label, int section, QHash<QString, int> &met) const
    {
        QList<int> fields = m_syntax.fieldsOfLabel(label, section);
        if (fields.size() > 1 && !m_existing.isEmpty())
            fields.removeIf([this](int field) { return !m_existing.at(field); });
        return fields.isEmpty() ? -1 : fields.at(std::min<qsizetype>(met[comparable(label)]++, fields.size() - 1));
    }

    /// `comment`: the size of the template's own behind the value.
    void takeValue(const FieldLine &line, const BodyLine &at, int field, qsizetype comment)
    {
        const QString value = QStringView(line.value).trimmed().chopped(comment).trimmed().toString();
        qsizetype begin = line.valueBegin;
        while (!value.isEmpty() && at.text.at(begin).isSpace())
            ++begin;
        m_parts.takeValues(at.number, m_form.fields.at(field).section, {{field, begin, begin + value.size()}});
    }

    void readLine(const FieldLine &line, const BodyLine &at, int field)
    {
        if (m_body.lines.at(field) > 0) {
            m_problems.report(
                "twice", Severity::Warning, field, at.number,
                BodyReaderText::tr("“%1” stands here for the second time; the last one counts.").arg(m_form.fields.at(field).label));
        }
        if (m_body.lines.at(field) > 0)
            m_parts.take(m_body.lines.at(field), Part::Kind::Text, m_form.fields.at(field).section);
        m_body.lines[field] = at.number;
        m_body.given[field] = Value();
        const FieldLine own = m_syntax.labelForm(field);
        m_problems.reportItemForm(line.prefix, own.prefix, field, at.number, m_layout.lineForms);
        if (!line.colonInside && own.colonInside) {
            m_problems.report("colon", Severity::Warning, field, at.number,
                              BodyReaderText::tr("The colon of “%1” stands behind the bold text; the template has it inside.")
                                  .arg(m_form.fields.at(field).label));
        }
        const SingleLineStructure structure = singleLineStructure(m_form, m_layout, field);
        bool hadComment = false;
        const QString text = unescapedSingleLine(line.value, structure, &hadComment);
        takeValue(line, at, field, hadComment ? structure.comment.size() : 0);
        // The template's own value with its guidance still beside it was not given by anybody.
        const bool untouched = text == structure.own && (hadComment || (structure.comment.isEmpty() && m_keptGuidance));
        if (untouched || text.isEmpty())
            return;
        std::visit(Overloaded{
                       [&](const LineAnswer &) { m_body.given[field] = text; },
                       [&](const ChoiceKind &choice) { readOption(choice, text, field, at.number); },
                       [](const ParagraphKind &) {},
                       [](const ChecklistKind &) {},       // These two do not stand on a line,
                       [&](const ConstantKind &constant) { // and this one is never answered.
                           if (text != constant.text)
                               m_problems.report("left-out", Severity::Warning, field, at.number, leftOutText(text));
                       },
                   },
                   m_form.fields.at(field).kind);
    }

    /// Reads a row of a table if it is one of these: the first whose cells to fill are all that can differ.
    bool readRow(const BodyLine &line, QList<OwnRow> &rows, int section)
    {
        const QStringList texts = cellTexts(line.text);
        const auto cells = tableCells(line.text);
        QList<ValueInLine> values;
        const auto row = std::find_if(rows.begin(), rows.end(), [&texts](const OwnRow &own) { return own.isFilledBy(texts); });
        if (row == rows.end())
            return false;
        for (qsizetype column = 0; column < row->fields.size(); ++column) {
            const int field = row->fields.at(column);
            if (field < 0)
                continue;
            m_body.lines[field] = line.number;
            const auto [begin, end] = cells.value(column, {line.text.size(), line.text.size()});
            values.append({field, begin, end});
            bool hadComment = false;
            const QString text = unescapedSingleLine(texts.value(column), singleLineStructure(m_form, m_layout, field), &hadComment);
            m_body.given[field] = text.isEmpty() ? Value() : Value(text);
        }
        m_parts.takeValues(line.number, section, values);
        m_moreRows = row->more;
        rows.erase(row);
        return true;
    }

    /// Reads a row that the template does not have, beneath one of a table to fill.
    bool readMoreRow(const BodyLine &line, bool own, int section)
    {
        const bool isRow = !tableCells(line.text).isEmpty();
        if (own || !isRow)
            m_moreRows = own ? m_syntax.rowsBeneath(line.text, section) : -1;
        if (own || m_moreRows < 0)
            return false;
        m_parts.take(line.number, Part::Kind::Rows, section, m_moreRows);
        QString rows = textOf(m_body.given.at(m_moreRows));
        if (rows.isEmpty())
            m_body.lines[m_moreRows] = line.number;
        m_body.given[m_moreRows] = rows + QLatin1Char('\n') + line.text;
        return true;
    }

    void readOption(const ChoiceKind &choice, const QString &text, int field, int line)
    {
        m_body.given[field] = optionNamed(choice, text);
        if (m_body.given.at(field).index() == 0)
            reportUnknownOption(text, field, line);
    }

    void reportUnknownOption(const QString &text, int field, int line)
    {
        m_problems.report("unknown-option", Severity::Error, field, line,
                          BodyReaderText::tr("“%1” is none of the options of “%2”.").arg(text, m_form.fields.at(field).label));
    }

    void readTasks(int field, const QList<MetTask> &met, int heading)
    {
        m_body.lines[field] = met.isEmpty() ? heading : met.constFirst().line;
        for (const MetTask &task : met)
            m_problems.reportTaskForm(task.form, task.own, m_syntax.ownTasks(field).forms, field, task.line, m_layout.lineForms);
        std::visit(Overloaded{
                       [&](const ChoiceKind &choice) { readTickedOption(choice, met, field); },
                       [&](const ChecklistKind &checklist) { readChecklist(checklist, met, field); },
                       [](const LineAnswer &) {}, // None of these stands on task items.
                       [](const ParagraphKind &) {},
                       [](const ConstantKind &) {},
                   },
                   m_form.fields.at(field).kind);
    }

    void readTickedOption(const ChoiceKind &choice, const QList<MetTask> &met, int field)
    {
        QString ticked;
        for (const MetTask &task : met) {
            if (task.own < 0) {
                m_problems.report("unknown-task", Severity::Warning, field, task.line,
                                  BodyReaderText::tr("“%1” is none of the template's options and is left out.").arg(task.task.text));
            } else if (task.task.done && !ticked.isEmpty()) {
                m_problems.report(
                    "two-ticked", Severity::Error, field, task.line,
                    BodyReaderText::tr("More than one option of “%1” is ticked. Tick one.").arg(m_form.fields.at(field).label));
            } else if (task.task.done) {
                ticked = choice.options.at(task.own).text;
            }
        }
        m_body.given[field] = ticked;
    }

    void readChecklist(const ChecklistKind &checklist, const QList<MetTask> &met, int field)
    {
        Tasks tasks;
        for (const MetTask &task : met) {
            if (checklist.editable || checklist.open || task.own >= 0)
                tasks.append(task.task);
            else
                m_problems.report("unknown-task", Severity::Warning, field, task.line,
                                  BodyReaderText::tr("“%1” is none of the template's tasks and is left out.").arg(task.task.text));
        }
        m_body.given[field] = tasks;
    }

    void readSelection(const ChecklistKind &list, const QString &text, int field)
    {
        QStringList unknown;
        m_body.given[field] = tickedIn(list, text, unknown);
        for (const QString &word : std::as_const(unknown))
            reportUnknownOption(word, field, m_body.lines.at(field));
    }

    void readParagraph(int field, const QList<BodyLine> &rest, int heading)
    {
        const int section = m_form.fields.at(field).section;
        QStringList lines;
        for (const BodyLine &line : rest)
            lines.append(m_syntax.unescaped(line.text, section));
        const qsizetype first = firstText(lines);
        m_body.lines[field] = first < 0 ? heading : rest.at(first).number;
        const auto [begin, end] = linesWithoutOwnText(lines, m_syntax.textBefore(section), m_syntax.textBehind(section));
        m_parts.takeAnswer(rest, {begin, end}, section, field, m_layout.fields.at(field).fenced);
        lines = lines.mid(begin, end - begin);
        const Field &entry = m_form.fields.at(field);
        const QList<BodyLine> written = rest.mid(begin, end - begin);
        if (m_layout.isForm() && saysOnly(written, noResponse))
            lines.clear();
        if (const auto *choice = std::get_if<ChoiceKind>(&entry.kind)) {
            const QString text = lines.join(QLatin1Char(' ')).trimmed();
            return text.isEmpty() || saysOnly(written, "None") ? void(m_body.given[field] = QString())
                                                               : readOption(*choice, text, field, m_body.lines.at(field));
        }
        if (const auto *list = std::get_if<ChecklistKind>(&entry.kind))
            return readSelection(*list, lines.join(QLatin1Char(' ')), field);
        const QString text = textOf(normalized(entry, lines.join(QLatin1Char('\n'))));
        const bool untouched = entry.stays ? normalized(entry, lines.join(QLatin1Char('\n'))).index() == 0
                                           : m_keptGuidance && text == textOf(normalized(entry, entry.ownText));
        m_body.given[field] = untouched ? Value() : Value(text);
    }

    bool isOnLine(int field) const { return m_layout.fields.at(field).place == FieldPlace::Line; }

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
        // Where nobody answered yet what decides about it, nobody knows whether a line should be there.
        const auto isDecided = [this](const Field &field) {
            return std::any_of(field.when.cbegin(), field.when.cend(),
                               [this](const Condition &condition) { return m_body.given.at(condition.field).index() != 0; });
        };
        for (int i = 0; i < m_form.fields.size(); ++i) {
            const Field &field = m_form.fields.at(i);
            if (isDecided(field) && !snapshot.exists.at(i) && isOnLine(i) && m_body.lines.at(i) > 0) {
                m_problems.report("unexpected-line", m_layout.lineForms, i, m_body.lines.at(i),
                                  BodyReaderText::tr("The line “%1” should not be there for these answers.").arg(field.label));
            }
            if (!snapshot.exists.at(i) && m_body.given.at(i) == normalized(field, field.otherwise))
                m_body.given[i] = Value();
        }
    }

    FormDefinitionPtr m_definition;
    const FormDefinition &m_form;
    const BodyLayout &m_layout;
    const BodySyntax &m_syntax;
    const QList<BodySection> &m_sections;
    const QList<bool> m_existing;
    BodyProblems m_problems;
    BodyParts m_parts;
    ReadBody m_body;
    bool m_keptGuidance = false;
    int m_moreRows = -1; ///< The field for more rows of the table that the last line was of.
};

} // namespace

ReadBody readBody(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown)
{
    const BodySyntax syntax(*definition, layout);
    const QList<BodySection> sections = bodySections(*definition, syntax, markdown);
    ReadBody body = Reader(definition, layout, syntax, sections).read(markdown);
    // Which of several lines of one name are there hangs on answers that stand elsewhere.
    if (const QList<bool> existing = makeSnapshot(definition, body.given).exists; syntax.hasDoubledLabels() && existing.contains(false))
        body = Reader(definition, layout, syntax, sections, existing).read(markdown);
    body.problems = readFront(body.given, definition, layout, markdown) + body.problems;
    return body;
}

QList<std::pair<int, Value>> readSection(const FormDefinitionPtr &definition, const BodyLayout &layout, const BodySyntax &syntax,
                                         const QByteArray &markdown, int section, const QList<bool> &existing)
{
    const QList<BodySection> sections = bodySections(*definition, syntax, markdown, section);
    return Reader(definition, layout, syntax, sections, existing).readOnly(section);
}

} // namespace waybill
