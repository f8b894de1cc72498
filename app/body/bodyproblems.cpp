#include "app/body/bodyproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct BodyReaderText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BodyReader)
};

/// Beyond so many, one more would help nobody.
constexpr qsizetype mostProblems = 1000;

} // namespace

void BodyProblems::report(const char *rule, Severity severity, int field, int line, const QString &message)
{
    if (m_problems.size() > mostProblems)
        return;
    if (m_problems.size() == mostProblems) {
        m_problems.append(
            {{}, QStringLiteral("body.more"), severity, BodyReaderText::tr("From here on there is more of this kind."), false, line, {}});
        return;
    }
    const QString id = field >= 0 ? m_form.fields.at(field).id : QString();
    m_problems.append({id, QLatin1String("body.") + QLatin1String(rule), severity, message, false, line, {}});
}

void BodyProblems::reportTaskForm(const TaskLine &form, int index, const QList<TaskLine> &own, int field, int line, Severity severity)
{
    // Of a task that is none of the template's any of its forms will do.
    const QList<TaskLine> forms = index >= 0 && index < own.size() ? own.mid(index, 1) : own;
    const auto capital = [](const TaskLine &one) { return one.mark == QLatin1Char('X'); };
    if (capital(form) && std::none_of(forms.begin(), forms.end(), capital)) {
        report("capital-x", severity, field, line,
               BodyReaderText::tr("The box is ticked with a capital X. Programs that read issues may only know a small one: [x]."));
    }
    const auto same = [&form](const TaskLine &one) { return one.prefix == form.prefix; };
    if (!forms.isEmpty() && std::none_of(forms.begin(), forms.end(), same))
        reportItemForm(form.prefix, forms.constFirst().prefix, field, line, severity);
}

void BodyProblems::reportItemForm(const QString &prefix, const QString &own, int field, int line, Severity severity)
{
    const QString bullet = prefix.trimmed();
    if (bullet != own.trimmed()) {
        report("bullet", severity, field, line,
               BodyReaderText::tr("The line starts with “%1” where the template has “%2”.").arg(bullet, own.trimmed()));
    } else if (prefix != own) {
        report("indent", severity, field, line,
               BodyReaderText::tr("The line has other blanks around its “%1” than the template.").arg(bullet));
    }
}

void BodyProblems::reportLeftOut(const QList<BodyLine> &lines, QHash<QString, int> own)
{
    QString first;
    int number = 0;
    int lastText = 0;
    int count = 0;
    const auto end = [&] {
        if (count == 1)
            report("left-out", Severity::Warning, -1, number, leftOutText(first));
        else if (count > 1)
            report("left-out", Severity::Warning, -1, number,
                   BodyReaderText::tr("“%1” and what follows up to line %2 stand where the form has no field and are left out.")
                       .arg(first, QString::number(lastText)));
        count = 0;
    };
    int last = 0;
    for (const BodyLine &line : lines) {
        const QString text = line.text.trimmed();
        if (line.number != last + 1)
            end();
        last = line.number;
        if (text.isEmpty())
            continue;
        if (int &times = own[text]; times > 0) {
            --times;
            end();
        } else if (count++ == 0) {
            first = text.size() > 100 ? text.first(99) + QChar(0x2026) : text;
            number = line.number;
        }
        lastText = line.number;
    }
    end();
}

void BodyProblems::reportAbsent(const QList<BodySection> &sections, const BodyLayout &layout, const QList<int> &lines)
{
    QHash<int, int> headings; // By section that is there: its heading's line.
    for (const BodySection &section : sections)
        headings.insert(section.section, section.heading);
    QSet<int> withFields;
    for (const Field &field : m_form.fields)
        withFields.insert(field.section);
    for (int i = 0; i < m_form.sections.size(); ++i) {
        if (m_form.sections.at(i).level > 0 && !headings.contains(i) && withFields.contains(i))
            report("missing-section", Severity::Error, -1, 0,
                   BodyReaderText::tr("The section “%1” is missing.").arg(m_form.sections.at(i).heading));
    }
    for (int i = 0; i < m_form.fields.size(); ++i) {
        const Field &field = m_form.fields.at(i);
        const bool isOnLine = layout.fields.at(i).place == FieldPlace::Line;
        if (lines.at(i) == 0 && isOnLine && field.when.isEmpty() && headings.contains(field.section))
            report("missing-line", Severity::Warning, i, headings.value(field.section),
                   BodyReaderText::tr("The line “%1” is missing.").arg(field.label));
    }
}

QList<Problem> BodyProblems::sorted() const
{
    QList<Problem> problems = m_problems;
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return problems;
}

QString leftOutText(const QString &text)
{
    return BodyReaderText::tr("“%1” stands where the form has no field and is left out.").arg(text);
}

} // namespace waybill
