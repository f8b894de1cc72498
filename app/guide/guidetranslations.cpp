#include "app/guide/guidetranslations.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

constexpr char key[] = "translations";

QString tagOf(QString language)
{
    return language.replace(QLatin1Char('_'), QLatin1Char('-')).toLower();
}

/// `{field_id}` and the like, in any order.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("\\{\\w+\\}"));
    QStringList places;
    for (QRegularExpressionMatchIterator found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

void checkShape(const YamlNode::Entry &language, GuideReading &reading)
{
    if (QLocale(language.key.text).language() == QLocale::C)
        reading.fail(language.key, GuideText::tr("“%1” is no language like es or pt_BR.").arg(language.key.text));
    if (!language.value.isMap())
        reading.fail(language.value, GuideText::tr("A language takes texts of this file, each with its translation."));
    for (const YamlNode::Entry &text : language.value.entries) {
        if (!text.value.isText() || text.value.text.isEmpty())
            reading.fail(text.value, GuideText::tr("“%1” takes a text.").arg(text.key.text));
        else if (placesOf(text.key.text) != placesOf(text.value.text))
            reading.fail(text.value, GuideText::tr("The translation has other places in braces than its text."));
    }
}

/// The one that the person wants most; null where none is wanted.
const YamlNode *wantedOf(const QList<YamlNode::Entry> &languages)
{
    const QStringList wishes = QLocale().uiLanguages();
    for (const QString &wish : wishes) {
        // Its region first, then without: "es-mx", "es".
        for (QString wanted = wish.toLower(); !wanted.isEmpty(); wanted.truncate(std::max(wanted.lastIndexOf(u'-'), qsizetype(0)))) {
            const auto found = std::find_if(languages.begin(), languages.end(),
                                            [&wanted](const YamlNode::Entry &one) { return tagOf(one.key.text) == wanted; });
            if (found != languages.end())
                return &found->value;
        }
    }
    return nullptr;
}

} // namespace

void readTranslations(const GuideNode &root)
{
    const YamlNode &languages = root[key];
    if (!languages.isDefined())
        return;
    if (!languages.isMap())
        root.fail(key, GuideText::tr("“translations” takes languages with their texts."));
    GuideReading &reading = root.reading();
    for (const YamlNode::Entry &language : languages.entries)
        checkShape(language, reading);
    const YamlNode *wanted = reading.failed() ? nullptr : wantedOf(languages.entries);
    if (!wanted)
        return;
    for (const YamlNode::Entry &text : wanted->entries)
        reading.translations.insert(text.key.text, text.value.text);
}

void translateTemplate(GuideReading &reading, FormDefinition &form)
{
    const auto translate = [&reading](QString &text) {
        QStringList lines = text.split(QLatin1Char('\n'));
        for (QString &line : lines)
            line = reading.shown(line);
        text = lines.join(QLatin1Char('\n'));
    };
    for (Section &section : form.sections) {
        translate(section.title);
        translate(section.shortTitle);
        translate(section.guidance);
        for (Callout &callout : section.callouts)
            translate(callout.text);
    }
    for (Field &field : form.fields) {
        translate(field.label);
        translate(field.guidance);
    }
}

void checkTranslations(const GuideNode &root)
{
    GuideReading &reading = root.reading();
    for (const YamlNode::Entry &language : root[key].entries) {
        for (const YamlNode::Entry &text : language.value.entries) {
            if (!reading.texts.contains(text.key.text))
                reading.fail(text.key, GuideText::tr("“%1” is no text that is shown.").arg(text.key.text));
        }
    }
}

} // namespace waybill
