#include "app/template/markdowntemplate.h"

#include "app/base/textfile.h"
#include "app/markdown/plaintext.h"
#include "app/template/additions.h"
#include "app/template/choices.h"
#include "app/template/frontmatter.h"
#include "app/template/linekinds.h"
#include "app/template/linesyntax.h"
#include "app/template/ownwords.h"
#include "app/template/templatelimits.h"
#include "app/template/templatewords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace waybill {

namespace {

struct MarkdownTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::MarkdownTemplate)
};

class Reader
{
public:
    Reader(const QByteArray &source, const QString &name) : m_name(name) { m_layout.source = source; }

    /// Empty, without any section, when there is too much to answer.
    Template read()
    {
        const FrontMatterBlock front = readFrontMatter(m_layout.source, m_name);
        m_form.frontMatter = front.keys;
        m_form.notices = front.notices;
        if (front.end > 0)
            m_layout.parts.append({Part::Kind::FrontMatter, {0, front.end}});
        describe();
        const std::vector<TemplateLine> lines = classifyLines(m_layout.source, front.end);
        if (isTooMuchToAnswer(lines))
            return {};
        for (const TemplateLine &line : lines)
            add(line);
        endTable();
        // Of a template that says nothing one can still write everything.
        if (m_section < 0)
            beginSection({});
        endSection();
        if (Section &only = m_form.sections.last(); m_form.sections.size() == 2 && only.level == 0) {
            only.title = only.shortTitle = MarkdownTemplateText::tr("Description");
            for (Field &field : m_form.fields)
                field.label = field.section == 1 && field.ownLabel == ownTitle(only) ? only.title : field.label;
        }
        for (int i = 0; i < m_form.sections.size(); ++i)
            m_form.sections[i].card = i;
        for (int i = 0; i < m_form.fields.size(); ++i)
            m_form.fields[i].ownText = m_layout.text(m_layout.fields.at(i).value);
        m_layout.lineEnd = m_layout.source.contains('\r') && m_layout.source.contains("\r\n") ? "\r\n" : "\n";
        return {std::move(m_form), std::move(m_layout)};
    }

private:
    /// The issue's own details: what is no part of the body.
    void describe()
    {
        m_layout.sections.append(SourceSpan());
        Section &details = m_form.sections.emplace_back();
        details.title = details.shortTitle = MarkdownTemplateText::tr("Issue details");
        Field title;
        title.id = idFrom(QStringLiteral("title"), m_ids);
        title.label = MarkdownTemplateText::tr("Title");
        title.kind = TextKind{};
        title.section = 0;
        title.prefill = m_form.frontMatter.title;
        m_form.titleField = append(title, {});
        for (const QString &label : m_form.frontMatter.labels)
            m_form.labels.append({{}, label});
        m_form.name = m_form.frontMatter.name.isEmpty() ? m_name.section(QLatin1Char('/'), -1) : m_form.frontMatter.name;
        QHash<QString, int> none;
        m_form.id = idFrom(m_form.name, none);
    }

    /// Gives the field's index.
    int append(const Field &field, const FieldSpot &spot)
    {
        m_form.fields.append(field);
        m_layout.fields.append(spot);
        return int(m_form.fields.size()) - 1;
    }

    QString text(const TemplateLine &line) const { return m_layout.text({line.span.begin, line.textEnd}); }

    void add(const TemplateLine &line)
    {
        if (line.block != TemplateLine::Block::Table || line.blockFirst)
            endTable();
        if (line.kind == TemplateLine::Kind::Heading && line.first) {
            endSection(line.level);
            beginSection(line);
        } else if (m_section < 0) {
            beginSection({});
            m_layout.sections[m_section].begin = line.span.begin;
        }
        m_layout.sections[m_section].end = line.span.end;
        switch (line.kind) {
        case TemplateLine::Kind::Blank:
            m_standBy = m_task = -1;
            return m_layout.parts.append({Part::Kind::Blank, line.span, m_section});
        case TemplateLine::Kind::Heading:
            return m_layout.parts.append({Part::Kind::Heading, line.span, m_section});
        case TemplateLine::Kind::Callout:
            m_standBy = -1;
            m_split = true;
            m_layout.parts.append({Part::Kind::Callout, line.span, m_section});
            return addCallout(m_form.sections[m_section].callouts, text(line));
        case TemplateLine::Kind::Guidance:
            return addGuidance(line);
        case TemplateLine::Kind::Task:
            return addTask(line);
        case TemplateLine::Kind::TaskText:
            return addTaskText(line);
        case TemplateLine::Kind::Field:
            return addField(line);
        case TemplateLine::Kind::Row:
            return addRow(line);
        case TemplateLine::Kind::Text:
            partGroups(line);
            if (line.block == TemplateLine::Block::Table && ++m_tableLines == 1)
                m_columns = text(line);
            return m_layout.parts.append({Part::Kind::Text, line.span, m_section, m_task >= 0 ? m_tasks : m_standBy, m_task});
        }
    }

    void beginSection(const TemplateLine &line)
    {
        Section section;
        section.heading = line.heading;
        section.title = withoutColon(line.heading);
        if (section.title.isEmpty())
            section.title = line.level > 0 ? MarkdownTemplateText::tr("(no title)") : MarkdownTemplateText::tr("Introduction");
        section.shortTitle = section.title;
        section.level = line.level;
        m_section = int(m_form.sections.size());
        m_firstPart = m_layout.parts.size();
        // The nearest one above that is of a higher rank.
        section.parent = line.level > 0 ? *std::max_element(m_lastOfLevel.begin(), m_lastOfLevel.begin() + line.level) : -1;
        if (line.level > 0)
            m_lastOfLevel[size_t(line.level)] = m_section;
        m_form.sections.append(section);
        m_layout.sections.append(line.span);
        m_answerAt = m_tasks = m_standBy = m_task = -1;
        m_split = m_hasFields = m_hasGuidance = false;
        m_groupLabel.clear();
    }

    /// What stands between tasks parts them, and names those that follow; so does a label of a list that has tasks beneath.
    void partGroups(const TemplateLine &line)
    {
        const bool inList = line.block == TemplateLine::Block::List;
        const QString words = text(line);
        // A list of one item names the next tasks (`2. With the team`); code does not, and what is set in belongs to the task above.
        const qsizetype number = inList && words.front().isDigit() && (line.blockFirst || !m_groupLabel.isEmpty()) ? itemPrefix(words) : 0;
        const bool isCode = line.block == TemplateLine::Block::Code;
        if ((inList ? number == 0 && line.heading.isEmpty() : m_tasks < 0) || (isCode && words.front().isSpace()))
            return;
        m_split = true;
        m_groupLabel = isCode || (number > 0 && !line.blockFirst) ? QString()
            : number == 0 && inList                               ? line.heading
                                                                  : withoutColon(plainText(words.mid(number)));
    }

    /// A section where no field was found is a place to write in: behind its guidance, in its block of code, or in place of its own words,
    /// unless it is a title over deeper ones or leads in to them. A level 1 heading over deeper ones is the title of it all.
    void endSection(int nextLevel = 0)
    {
        if (m_section < 0 || m_hasFields)
            return;
        const Section &section = m_form.sections.at(m_section);
        const OwnWords words = ownWordsFrom(m_layout, m_firstPart);
        // Where sections before it say what to write, so does one with a part of its own beneath.
        const bool isAsked =
            isStandIn(words.hint) || !words.example.isEmpty() || (section.level > 1 && nextLevel != groupLevel && m_asks.at(section.level));
        const bool hasDeeper = nextLevel > section.level && !(nextLevel == groupLevel && endsInRule(m_layout));
        if (words.begin < 0) {
            if (!hasDeeper || (m_hasGuidance && section.level > 1))
                addAnswer(answerPlace(m_layout, m_firstPart, m_answerAt), 0);
        } else if (words.fence >= 0) {
            addCode(words);
        } else if (hasDeeper && !isAsked && !words.prose.isEmpty()) {
            addLine(m_form.sections[m_section].guidance, plainGuidance(words.prose));
        } else {
            addAnswer(words.begin, words.end - words.begin, (isAsked || !hasDeeper) && section.level > 0 ? words : OwnWords());
            m_asks[section.level] = m_asks.at(section.level) || (!hasDeeper && !words.hint.isEmpty());
        }
    }

    /// Into the block of code.
    void addCode(const OwnWords &words)
    {
        addAnswer(words.fence + 1, words.fenceEnd - words.fence - 1, words);
        FieldSpot &spot = m_layout.fields.last();
        spot.fenced = true;
        spot.span = {m_layout.parts.at(words.fence).span.begin, m_layout.parts.at(words.fence + 2).span.end};
        for (const qsizetype at : {words.fence, words.fence + 2}) {
            m_layout.parts[at].kind = Part::Kind::Fence;
            m_layout.parts[at].field = int(m_form.fields.size()) - 1;
        }
    }

    /// Puts a paragraph in the place of so many parts. With a hint or an example it starts empty, else from what it replaces.
    void addAnswer(qsizetype place, qsizetype count, const OwnWords &words = {})
    {
        const qsizetype begin = place > 0 ? m_layout.parts.at(place - 1).span.end : 0;
        const SourceSpan span{begin, count > 0 ? m_layout.parts.at(place + count - 1).span.end : begin};
        m_layout.parts.remove(place, count);
        m_layout.parts.insert(place, {Part::Kind::Answer, span, m_section, int(m_form.fields.size())});
        const Section &section = m_form.sections.at(m_section);
        Field field;
        field.label = section.title;
        field.ownLabel = ownTitle(section);
        field.id = idFrom(field.ownLabel, m_ids);
        field.kind = ParagraphKind{};
        field.section = m_section;
        field.startsLines = true;
        field.stays = count > 0;
        field.guidance = plainGuidance(words.hint);
        field.example = words.example;
        if (words.hint.isEmpty() && words.example.isEmpty()
            && !QByteArrayView(m_layout.source).sliced(span.begin, span.length()).trimmed().isEmpty())
            field.prefill = m_layout.text(span);
        append(field, {FieldPlace::Paragraph, span, span});
    }

    void addGuidance(const TemplateLine &line)
    {
        m_hasGuidance = true;
        if (m_tasks >= 0 && line.block != TemplateLine::Block::List) {
            m_split = true;
            m_groupLabel = plainGuidance(text(line));
        }
        const QString note = plainGuidance(text(line));
        m_layout.parts.append({Part::Kind::Guidance, line.span, m_section, m_standBy});
        m_answerAt = m_layout.parts.size();
        addLine(m_standBy >= 0 ? m_form.fields[m_standBy].guidance : m_form.sections[m_section].guidance, note);
        if (m_standBy >= 0)
            m_layout.fields[m_standBy].span.end = line.span.end;
    }

    void addTask(const TemplateLine &line)
    {
        const QString source = text(line);
        const TaskLine task = parseTaskLine(source).value();
        if (m_tasks < 0 || m_split) {
            const bool named = m_split && !m_groupLabel.isEmpty() && m_groupLabel.size() <= 120;
            Field field;
            field.label = named ? m_groupLabel : m_form.sections.at(m_section).title;
            field.ownLabel = named ? m_groupLabel : ownTitle(m_form.sections.at(m_section));
            field.id = idFrom(field.ownLabel, m_ids);
            field.kind = ChecklistKind{};
            field.section = m_section;
            m_tasks = append(field, {FieldPlace::Tasks, line.span, line.span});
        }
        m_hasFields = true;
        m_split = false;
        m_groupLabel.clear();
        m_standBy = -1;
        QList<TemplateTask> &tasks = std::get<ChecklistKind>(m_form.fields[m_tasks].kind).tasks;
        tasks.append({task.text, {}, task.mark != QLatin1Char(' ')});
        m_task = int(tasks.size()) - 1;
        FieldSpot &spot = m_layout.fields[m_tasks];
        spot.span.end = line.span.end;
        spot.value = spot.span;
        m_layout.parts.append({Part::Kind::Task, line.span, m_section, m_tasks, m_task});
    }

    void addTaskText(const TemplateLine &line)
    {
        appendContinued(std::get<ChecklistKind>(m_form.fields[m_tasks].kind).tasks[m_task].text, text(line));
        m_layout.parts.append({Part::Kind::Text, line.span, m_section, m_tasks, m_task});
    }

    /// An empty list or block of code before the first label is filled as well.
    void fillWordsBefore()
    {
        const OwnWords words = m_hasFields ? OwnWords() : ownWordsFrom(m_layout, m_firstPart);
        if (words.fence >= 0)
            addCode(words);
        else if (words.begin >= 0 && !words.example.isEmpty() && m_layout.parts.constLast().kind == Part::Kind::Blank)
            addAnswer(words.begin, words.end - words.begin, words);
    }

    void addField(const TemplateLine &line)
    {
        fillWordsBefore();
        const QString source = text(line);
        const FieldLine syntax = (line.heading.isEmpty() ? labelToAnswer(source) : parseOpenFieldLine(source, line.heading)).value();
        Field field;
        const QString label = plainText(syntax.label);
        field.label = field.ownLabel = label.isEmpty() ? syntax.label : label;
        field.id = idFrom(field.label, m_ids);
        field.section = m_section;

        const QString value = syntax.value;
        const qsizetype comments = trailingCommentsBegin(value);
        QString plain = value.first(comments);
        while (!plain.isEmpty() && plain.back().isSpace())
            plain.chop(1);
        const qsizetype valueBegin = line.span.begin + source.first(syntax.valueBegin).toUtf8().size();
        const SourceSpan place{valueBegin, valueBegin + plain.toUtf8().size()};
        const qsizetype commentsEnd = comments < value.size() ? line.textEnd : place.end;

        const int index = int(m_form.fields.size());
        m_layout.parts.append({Part::Kind::Label, {line.span.begin, valueBegin}, m_section, index});
        m_layout.parts.append({Part::Kind::Value, place, m_section, index});
        if (commentsEnd > place.end) {
            m_layout.parts.append({Part::Kind::Guidance, {place.end, commentsEnd}, m_section, index});
            addLine(field.guidance, plainGuidance(m_layout.text({place.end, commentsEnd})));
        }
        m_layout.parts.append({Part::Kind::LineEnd, {commentsEnd, line.span.end}, m_section, index});

        startFrom(field, plain);
        append(field, {FieldPlace::Line, line.span, place});
        m_standBy = index;
        m_task = -1;
        m_hasFields = true;
    }

    /// A table of nothing but its head waits for its rows.
    void endTable()
    {
        if (std::exchange(m_tableLines, 0) != 2 || tableCells(m_columns).size() > mostTableColumns)
            return;
        const qsizetype end = m_layout.parts.constLast().span.end;
        const int index =
            append(rowsField(m_form.sections.at(m_section), m_section, m_columns, m_ids), {FieldPlace::Rows, {end, end}, {end, end}});
        m_layout.parts.append({Part::Kind::Rows, {end, end}, m_section, index});
        m_hasFields = true;
    }

    void addRow(const TemplateLine &line)
    {
        m_tableLines = 3;
        const QString source = text(line);
        qsizetype begin = line.span.begin;
        for (const CellToFill &cell : cellsToFill(source, m_columns)) {
            const QString own = source.mid(cell.begin, cell.end - cell.begin);
            const qsizetype at = line.span.begin + source.first(cell.begin).toUtf8().size();
            const SourceSpan place{at, at + own.toUtf8().size()};
            const int index =
                append(cellField(m_form.sections.at(m_section), m_section, cell, own, m_ids), {FieldPlace::Cell, line.span, place});
            m_layout.parts.append({Part::Kind::Label, {begin, at}, m_section, index});
            m_layout.parts.append({Part::Kind::Value, place, m_section, index});
            begin = place.end;
        }
        m_layout.parts.append({Part::Kind::LineEnd, {begin, line.span.end}, m_section, int(m_form.fields.size()) - 1});
        m_standBy = m_task = -1;
        m_hasFields = m_split = true;
    }

    QString m_name;
    FormDefinition m_form;
    BodyLayout m_layout;
    QHash<QString, int> m_ids;
    int m_section = -1;
    qsizetype m_firstPart = 0; ///< Of the section.
    std::array<int, groupLevel + 1> m_lastOfLevel{-1, -1, -1, -1, -1, -1, -1, -1};
    int m_tasks = -1;                          ///< The section's last checklist.
    bool m_split = false;                      ///< The next task begins another one,
    QString m_groupLabel;                      ///< which is called so.
    int m_task = -1;                           ///< Its task whose continuation lines may follow.
    int m_standBy = -1;                        ///< The field that guidance on the next line belongs to.
    qsizetype m_answerAt = -1;                 ///< Index in parts behind the section's last guidance.
    QString m_columns;                         ///< The head of the last table,
    int m_tableLines = 0;                      ///< of which so many lines were met.
    std::array<bool, groupLevel + 1> m_asks{}; ///< Whether a section of the level said what to write in it.
    bool m_hasFields = false;
    bool m_hasGuidance = false;
};

} // namespace

Result<Template> readMarkdownTemplate(const QByteArray &source, const QString &name)
{
    if (const Result<QByteArray> checked = checkText(source, name); !checked)
        return checked.error();
    if (const std::optional<Error> excess = excessOfMarks(source, name))
        return *excess;
    Template form = Reader(source, name).read();
    addPlacesForMore(form);
    form.layout.takesWords = true;
    return form.definition.sections.isEmpty() ? Result<Template>(excessToAnswer(name)) : Result<Template>(std::move(form));
}

} // namespace waybill
