#include "app/guide/reusekeys.h"

namespace waybill {

namespace {

/// No value: the word is none.
std::optional<CarryOver> carryOverNamed(const QString &word)
{
    if (word.isEmpty())
        return CarryOver::ByKind;
    if (word == QLatin1String("keep"))
        return CarryOver::Keep;
    if (word == QLatin1String("clear"))
        return CarryOver::Clear;
    return word == QLatin1String("derive") ? std::optional(CarryOver::Derive) : std::nullopt;
}

} // namespace

FieldReuse readReuse(const GuideNode &node, const Field &field)
{
    const std::optional<CarryOver> how = carryOverNamed(node.text("carry_over"));
    if (!how)
        node.fail("carry_over", GuideText::tr("“carry_over” is “keep”, “clear” or “derive”."));
    else if (*how == CarryOver::Derive && field.derived.isEmpty() && field.suggestions == Suggestions::Nothing)
        node.fail("carry_over", GuideText::tr("“derive” is for a field with “derived” or “offers”."));
    return {how.value_or(CarryOver::ByKind), node.flag("private")};
}

QHash<QString, FieldReuse> reuseIn(const YamlNode &guide, const FormDefinition &form)
{
    QHash<QString, FieldReuse> reuse;
    const auto add = [&reuse](const QString &id, const YamlNode &node) {
        const CarryOver how = carryOverNamed(node["carry_over"].text).value_or(CarryOver::ByKind);
        const bool isPrivate = node["private"].text == QLatin1String("true");
        if (how != CarryOver::ByKind || isPrivate)
            reuse.insert(id, {how, isPrivate});
    };
    for (const YamlNode &field : guide["fields"].items)
        add(field["id"].text, field);
    if (form.titleField >= 0)
        add(form.fields.at(form.titleField).id, guide["title"]);
    return reuse;
}

} // namespace waybill
