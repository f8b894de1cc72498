#include "app/issueform/formtemplate.h"

#include "app/base/printable.h"
#include "app/template/templatelimits.h"
#include "app/template/templatewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

struct FormTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FormTemplate)
};

/// The same limit as a Markdown template's.
constexpr qsizetype mostElements = 8000;
constexpr int mostFaultsNamed = 20;

/// What the words of a form are as lines of inline Markdown, one a paragraph or list item.
QStringList inlineLines(QString words)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?(-->|$)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+(.*?)\\s*#*$"));
    static const QRegularExpression item(QStringLiteral("^([-*+]|\\d+[.)]|>|\\||`{3})"));
    words.remove(comment).replace(QLatin1String("!["), QLatin1String("["));
    QStringList lines;
    bool open = false;
    for (const QString &one : words.split(QLatin1Char('\n'))) {
        QString line = one.trimmed();
        const auto title = heading.match(line);
        if (title.hasMatch())
            line = QStringLiteral("**%1**").arg(title.captured(1));
        if (open && !line.isEmpty() && !title.hasMatch() && !item.match(line).hasMatch())
            lines.last() += QLatin1Char(' ') + line;
        else if (!line.isEmpty() && line != QLatin1String("---"))
            lines.append(line);
        open = !line.isEmpty() && !title.hasMatch() && line != QLatin1String("---");
    }
    return lines;
}

/// One line, as a heading and a task need it.
QString oneLine(const QString &text)
{
    return text.simplified();
}

class FormBuilder
{
public:
    FormBuilder(const IssueForm &form, const QByteArray &yaml, const QString &name) : m_source(form)
    {
        m_form.layout.form = yaml;
        m_form.layout.lineForms = Severity::Advice;
        FormDefinition &definition = m_form.definition;
        definition.frontMatter = {form.name, form.description, form.title, form.type, form.labels, form.assignees};
        definition.name = form.name.isEmpty() ? name.section(QLatin1Char('/'), -1) : form.name;
        QHash<QString, int> none;
        definition.id = idFrom(definition.name, none);
        addDetails();
        for (const QString &label : form.labels)
            definition.labels.append({{}, label});
        if (!form.projects.isEmpty())
            definition.notices.append(
                FormTemplateText::tr("The form puts its issues into the projects %1. Put the filed issue there yourself: GitHub's "
                                     "interface for filing takes none.")
                    .arg(printable(form.projects.join(QLatin1String(", ")), 200)));
    }

    GuidedForm build()
    {
        for (const FormElement &element : m_source.body) {
            if (element.type == FormElement::Type::Markdown)
                addWords(element);
            else
                addElement(element);
        }
        if (!m_notes.isEmpty() && m_card >= 0)
            addLine(m_form.definition.sections[m_card].guidance, m_notes.join(QLatin1Char('\n')));
        FormDefinition &definition = m_form.definition;
        for (int i = 0; i < definition.fields.size(); ++i)
            definition.fields[i].ownText = m_form.layout.text(m_form.layout.fields.at(i).value);
        return std::move(m_form);
    }

private:
    int addSection(const QString &title, int level)
    {
        Section section;
        section.heading = level > 0 ? title : QString();
        section.title = section.shortTitle = title;
        section.level = level;
        section.card = int(m_form.definition.sections.size());
        m_form.definition.sections.append(section);
        m_form.layout.sections.append({m_form.layout.source.size(), m_form.layout.source.size()});
        return section.card;
    }

    void addDetails()
    {
        addSection(QCoreApplication::translate("waybill::MarkdownTemplate", "Issue details"), 0);
        Field title;
        title.id = idFrom(QStringLiteral("title"), m_ids);
        title.label = QCoreApplication::translate("waybill::MarkdownTemplate", "Title");
        title.kind = TextKind{};
        title.section = 0;
        title.prefill = m_source.title;
        m_form.definition.fields.append(title);
        m_form.layout.fields.append(FieldSpot());
        m_form.definition.titleField = 0;
    }

    /// Words of the form begin a card where they begin with a heading; else they stand with the next element. A heading with a link in it
    /// stays with the words: in a title nobody could follow it.
    void addWords(const FormElement &element)
    {
        static const QRegularExpression heading(QStringLiteral("^\\s*#{1,6}\\s+(?!.*\\]\\()(\\S.*)$"));
        const QString first = element.value.trimmed().section(QLatin1Char('\n'), 0, 0);
        const auto title = heading.match(first);
        QStringList lines = inlineLines(element.value);
        if (title.hasMatch() || m_card < 0) {
            m_card = addSection(title.hasMatch() && !lines.isEmpty() ? plainGuidance(lines.takeFirst()) : m_form.definition.name, 0);
            Section &card = m_form.definition.sections[m_card];
            addLine(card.guidance, (m_notes + lines).join(QLatin1Char('\n')));
            m_notes.clear();
        } else {
            m_notes += lines;
        }
    }

    void put(Part::Kind kind, const QByteArray &bytes, int field = -1, int task = -1)
    {
        const qsizetype begin = m_form.layout.source.size();
        m_form.layout.source += bytes;
        m_form.layout.parts.append({kind, {begin, m_form.layout.source.size()}, m_section, field, task});
    }

    Field fieldOf(const FormElement &element, const QString &label)
    {
        Field field;
        field.label = field.ownLabel = label;
        field.id = idFrom(element.id.isEmpty() ? label : element.id, m_ids);
        field.section = m_section;
        field.example = element.placeholder.trimmed().section(QLatin1Char('\n'), 0, 0);
        for (const QString &line : std::exchange(m_notes, {}) + inlineLines(element.description))
            addLine(field.guidance, line);
        field.startsLines = true;
        return field;
    }

    void addElement(const FormElement &element)
    {
        if (m_card < 0)
            m_card = addSection(m_form.definition.name, 0);
        const int number = int(m_form.definition.fields.size());
        const QString words = oneLine(element.label);
        const QString label = !words.isEmpty() ? words : !element.id.isEmpty() ? element.id : FormTemplateText::tr("Field %1").arg(number);
        m_section = addSection(label, 3);
        m_form.definition.sections[m_section].card = m_card;
        put(Part::Kind::Heading, "### " + label.toUtf8() + '\n');
        put(Part::Kind::Blank, "\n");
        Field field = fieldOf(element, label);
        if (element.type == FormElement::Type::Checkboxes)
            addBoxes(element, std::move(field), number);
        else
            addAnswer(element, std::move(field), number);
        put(Part::Kind::Blank, "\n");
        m_form.layout.sections[m_section].end = m_form.layout.source.size();
    }

    static ChecklistKind listOf(const FormElement &element)
    {
        ChecklistKind list;
        for (int i = 0; i < element.options.size(); ++i)
            list.tasks.append(
                {oneLine(element.options.at(i).label), {}, element.type == FormElement::Type::Dropdown && i == element.preset});
        return list;
    }

    void addBoxes(const FormElement &element, Field field, int number)
    {
        const ChecklistKind list = listOf(element);
        field.kind = list;
        const qsizetype begin = m_form.layout.source.size();
        for (int i = 0; i < list.tasks.size(); ++i)
            put(Part::Kind::Task, "- [ ] " + list.tasks.at(i).text.toUtf8() + '\n', number, i);
        const SourceSpan span{begin, m_form.layout.source.size()};
        append(field, {FieldPlace::Tasks, span, span});
        TasksRule rule;
        rule.allTicked = true;
        for (const FormElement::Option &option : element.options) {
            if (option.required || element.required)
                rule.only.append(oneLine(option.label));
        }
        if (!rule.only.isEmpty())
            addRule(number, rule, FormTemplateText::tr("Tick “{match}”: the form asks for it."));
    }

    /// What a kind of element is answered by.
    void setKind(Field &field, const FormElement &element)
    {
        switch (element.type) {
        case FormElement::Type::Input:
            field.kind = TextKind{};
            field.prefill = oneLine(element.value);
            return;
        case FormElement::Type::Dropdown:
            if (element.multiple) {
                field.kind = listOf(element);
            } else {
                ChoiceKind choice;
                for (const FormElement::Option &option : element.options)
                    choice.options.append({oneLine(option.label), {}});
                field.prefill = choice.options.value(element.preset).text;
                choice.listed = true;
                field.kind = choice;
            }
            return;
        case FormElement::Type::Upload:
            addLine(field.guidance,
                    FormTemplateText::tr("GitHub takes files in the browser only. Put links to them here, or add the files to the filed "
                                         "issue there."));
            if (!element.accept.isEmpty())
                addLine(field.guidance, FormTemplateText::tr("Asked for are files of these kinds: %1").arg(printable(element.accept, 200)));
            field.kind = ParagraphKind{};
            return;
        case FormElement::Type::Textarea:
        case FormElement::Type::Checkboxes:
        case FormElement::Type::Markdown:
            break;
        }
        field.kind = ParagraphKind{};
        field.prefill = element.value;
        field.stays = !element.value.trimmed().isEmpty();
    }

    void addAnswer(const FormElement &element, Field field, int number)
    {
        setKind(field, element);
        FieldSpot spot{FieldPlace::Paragraph, {m_form.layout.source.size(), 0}, {}, !element.render.isEmpty()};
        QByteArray language = oneLine(element.render).toUtf8();
        language.replace("`", "");
        if (spot.fenced)
            put(Part::Kind::Fence, "```" + language + '\n', number);
        const QByteArray own = field.stays || !field.prefill.isEmpty() ? field.prefill.trimmed().toUtf8() + '\n' : QByteArray();
        put(Part::Kind::Answer, own, number);
        spot.value = m_form.layout.parts.constLast().span;
        const auto *list = std::get_if<ChecklistKind>(&field.kind);
        const bool chosen = list && element.preset >= 0;
        put(Part::Kind::NoResponse,
            !own.isEmpty() || chosen ? QByteArray()
                : spot.fenced        ? QByteArray("\n")
                                     : noResponse + QByteArray("\n"),
            number);
        if (spot.fenced)
            put(Part::Kind::Fence, "```\n", number);
        spot.span.end = m_form.layout.source.size();
        append(field, spot);
        if (std::holds_alternative<ParagraphKind>(field.kind) && !spot.fenced)
            warnOfHeadings(number);
        if (!element.required)
            return;
        TasksRule several;
        several.minimumTicked = 1;
        if (list)
            addRule(number, several, FormTemplateText::tr("Choose one at least: the form asks for it."));
        else
            addRule(number, RequiredRule{}, FormTemplateText::tr("The form asks for this."));
    }

    /// What reads issues made of forms (github/issue-parser, src/format.ts) splits them at `###`, wherever that begins a line.
    void warnOfHeadings(int field)
    {
        PatternRule rule;
        rule.pattern.setPattern(QStringLiteral("^ {0,3}#{3,6}[ \\t]+(.*?)[ \\t]*$"));
        rule.mustMatch = false;
        rule.eachLine = true;
        rule.replacement = QStringLiteral("**\\1**");
        addRule(field, rule, FormTemplateText::tr("Programs that read this issue take “{match}” for the next question of the form."));
        Rule &added = m_form.rules.last();
        added.id = m_form.definition.fields.at(field).id + QLatin1String("-heading");
        added.severity = Severity::Warning;
        added.fixLabel = FormTemplateText::tr("Make it bold");
    }

    void append(const Field &field, const FieldSpot &spot)
    {
        m_form.definition.fields.append(field);
        m_form.layout.fields.append(spot);
    }

    void addRule(int field, const RuleKind &kind, const QString &message)
    {
        Rule rule;
        rule.id = m_form.definition.fields.at(field).id + QLatin1String("-required");
        rule.field = field;
        rule.message = message;
        rule.kind = kind;
        m_form.rules.append(rule);
    }

    const IssueForm &m_source;
    GuidedForm m_form;
    QHash<QString, int> m_ids;
    QStringList m_notes; ///< Words that stand with the next element.
    int m_card = -1;     ///< The section whose card shows the fields.
    int m_section = -1;
};

} // namespace

Result<GuidedForm> formTemplate(const ReadIssueForm &read, const QByteArray &yaml, const QString &name)
{
    qsizetype count = read.form.body.size();
    bool any = false;
    for (const FormElement &element : read.form.body) {
        any = any || element.type != FormElement::Type::Markdown;
        count += element.options.size();
    }
    if (count > mostElements)
        return excessToAnswer(name);
    const auto isError = [](const FileProblem &problem) { return problem.severity == Severity::Error; };
    if (!any) {
        const auto first = std::find_if(read.problems.cbegin(), read.problems.cend(), isError);
        Error error{QStringLiteral("template.issue-form"), FormTemplateText::tr("There is nothing to answer in this issue form."), name};
        if (first != read.problems.cend()) {
            error.message = FormTemplateText::tr("This issue form cannot be read: %1").arg(first->message);
            error.line = first->line;
            error.column = first->column;
        }
        return error;
    }
    GuidedForm form = FormBuilder(read.form, yaml, name).build();
    int said = 0;
    for (const FileProblem &problem : read.problems) {
        if (isError(problem) && said++ < mostFaultsNamed)
            form.definition.notices.append(
                FormTemplateText::tr("GitHub refuses this form, line %1: %2").arg(problem.line).arg(problem.message));
    }
    return form;
}

} // namespace waybill
