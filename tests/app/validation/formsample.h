#pragma once

#include "app/base/variants.h"
#include "app/guide/guiderules.h"
#include "app/validation/validation.h"

namespace waybill::test {

/// A form built by hand, so that a test of rules depends on no template and no guide.
class FormSample
{
public:
    int add(const QString &id, const FieldKind &kind)
    {
        Field field;
        field.id = id;
        field.kind = kind;
        field.startsLines = std::holds_alternative<ParagraphKind>(kind);
        m_definition.fields.append(field);
        m_given.append(Value());
        return int(m_definition.fields.size()) - 1;
    }
    Field &field(int index) { return m_definition.fields[index]; }
    FormDefinition &definition() { return m_definition; }
    void answer(int field, const QString &text) { m_given[field] = text; }
    void answer(int field, const Tasks &tasks) { m_given[field] = tasks; }
    FormSnapshot snapshot() const { return makeSnapshot(std::make_shared<const FormDefinition>(m_definition), m_given); }

private:
    FormDefinition m_definition;
    QList<Value> m_given;
};

inline Rule ruleAt(int field, const RuleKind &kind, const QString &message = QStringLiteral("Message"),
                   const QString &fixLabel = QStringLiteral("Fix"))
{
    Rule rule;
    rule.id = nameOf(kind);
    rule.field = field;
    rule.message = message;
    rule.fixLabel = fixLabel;
    rule.kind = kind;
    return rule;
}

inline ValidationContext at(int hour = 18, int minute = 0)
{
    return {QDateTime(QDate(2025, 3, 15), QTime(hour, minute), Qt::UTC)};
}

/// What a rule says of one answer in a form with only that field.
inline std::optional<Problem> saidOf(const FieldKind &kind, const QString &answer, const RuleKind &rule,
                                     const QString &message = QStringLiteral("Message"))
{
    FormSample form;
    const int field = form.add(QStringLiteral("field"), kind);
    form.answer(field, answer);
    return check(ruleAt(field, rule, message), form.snapshot(), at());
}

inline std::optional<Problem> saidOfText(const QString &answer, const RuleKind &rule, const QString &message = QStringLiteral("Message"))
{
    return saidOf(TextKind(), answer, rule, message);
}

inline std::optional<Problem> saidOfParagraph(const QString &answer, const RuleKind &rule,
                                              const QString &message = QStringLiteral("Message"))
{
    return saidOf(ParagraphKind(), answer, rule, message);
}

inline QString fixedText(const std::optional<Problem> &problem)
{
    if (!problem)
        return QStringLiteral("no problem");
    return problem->fix ? problem->fix->changes.constFirst().text : QStringLiteral("no fix");
}

inline PatternRule mustMatch(const QString &pattern)
{
    return {boundedPattern(pattern), true, false, {}};
}

inline PatternRule mustNotMatch(const QString &pattern, const QString &replacement = {})
{
    return {boundedPattern(pattern), false, false, replacement};
}

inline DateTimeKind chicago()
{
    return {{}, QStringLiteral("MM-dd-yyyy HH:mm:ss"), "America/Chicago", QStringLiteral("Central"), true};
}

inline DateTimeRule dateTime(DateTimeRule::Check check)
{
    DateTimeRule rule;
    rule.check = check;
    return rule;
}

} // namespace waybill::test
