#include "app/template/formdefinition.h"

namespace waybill {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

QString headingKey(QString heading)
{
    heading = heading.trimmed();
    while (heading.endsWith(QLatin1Char(':')))
        heading.chop(1);
    return heading.trimmed();
}

} // namespace

QString fieldKindName(const FieldKind &kind)
{
    return std::visit(Overloaded{
                          [](const TextKind &) { return QStringLiteral("text"); },
                          [](const ParagraphKind &) { return QStringLiteral("paragraph"); },
                          [](const VersionKind &) { return QStringLiteral("version"); },
                          [](const ChoiceKind &) { return QStringLiteral("choice"); },
                          [](const ChecklistKind &) { return QStringLiteral("checklist"); },
                          [](const DateTimeKind &) { return QStringLiteral("datetime"); },
                          [](const ConstantKind &) { return QStringLiteral("constant"); },
                      },
                      kind);
}

int FormDefinition::fieldIndex(const QString &id) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).id == id)
            return i;
    }
    return -1;
}

int FormDefinition::sectionIndex(const QString &heading) const
{
    const QString key = headingKey(heading);
    for (int i = 0; i < sections.size(); ++i) {
        if (!sections.at(i).heading.isEmpty() && headingKey(sections.at(i).heading).compare(key, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace waybill
