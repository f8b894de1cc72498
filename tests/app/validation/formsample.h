#pragma once

#include "app/validation/validation.h"

namespace waybill::test {

/// A form built by hand, so that a test of rules depends on no template and no guide.
class FormSample
{
public:
    int add(const QString &id, const FieldKind &kind, FieldPlace place = FieldPlace::Line)
    {
        Field field;
        field.id = id;
        field.kind = kind;
        field.place = place;
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
    rule.id = ruleKindName(kind);
    rule.field = field;
    rule.message = message;
    rule.fixLabel = fixLabel;
    rule.kind = kind;
    return rule;
}

} // namespace waybill::test
