#include "app/library/chosenguide.h"

#include "app/base/printable.h"
#include "app/base/yaml.h"
#include "app/library/templateplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace waybill {

namespace {

struct ChosenGuideText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ChosenGuide)
};

/// Of a name that somebody else gave.
constexpr qsizetype longestGuideName = 80;
constexpr qsizetype longestGuideFault = 200;

/// Guides of the template's repository, then all beside it.
QStringList filesAround(const LoadedForm &form)
{
    QStringList files;
    if (form.builtIn)
        return files;
    for (const OfferedFile &guide : guidesAround(form.origin)) {
        // A contract may lie beside it.
        const Result<YamlNode> root = parseYaml(guide.text, guide.path);
        if (!root || root.value()["guide"].isDefined())
            files.append(guide.path);
    }
    const QDir folder = QFileInfo(form.origin).dir();
    const QStringList beside = folder.entryList({QStringLiteral("*.guide.yml")}, QDir::Files, QDir::Name);
    for (const QString &name : beside.mid(0, mostOwnGuides))
        files.append(folder.filePath(name));
    return files;
}

GuideOffer offerOf(const LoadedForm &form, const QString &choice, const QString &name, const QString &what)
{
    const Result<LoadedForm> guided = withChosenGuide(form, choice);
    if (guided)
        return {choice, printable(guided.value().guideName, longestGuideName), what, true};
    return {choice, name, ChosenGuideText::tr("Does not fit: %1").arg(printable(guided.error().message, longestGuideFault)), false};
}

} // namespace

Result<LoadedForm> loadAsChosen(const LoadedForm &form)
{
    Result<LoadedForm> now = loadForm(form.origin);
    return now && !form.guideChoice.isEmpty() ? withChosenGuide(now.value(), form.guideChoice) : now;
}

Result<LoadedForm> withFoundGuide(const LoadedForm &form)
{
    const Result<LoadedForm> now = loadForm(form.origin);
    if (now && now.value().layout->file() == form.layout->file())
        return now;
    Result<LoadedForm> found = formWithGuide(form.layout->file(), form.origin);
    if (found)
        found.value().builtIn = form.builtIn;
    return found;
}

QString chosenGuideFile(const LoadedForm &form)
{
    return form.guideChoice.contains(u'/') ? form.guideChoice : QString();
}

QList<GuideOffer> guideOffers(const LoadedForm &form)
{
    QList<GuideOffer> offers;
    const Result<LoadedForm> found = withFoundGuide(form);
    offers.append({{}, ChosenGuideText::tr("Found by itself"), found ? guideWords(found.value()) : found.error().text(), found.ok()});
    offers.append(
        {noGuide, ChosenGuideText::tr("None: the plain form"), ChosenGuideText::tr("Fields as the template's own text makes them"), true});
    QStringList files = filesAround(form);
    if (const QString file = chosenGuideFile(form); !file.isEmpty() && !files.contains(file))
        files.append(file);
    for (const QString &file : std::as_const(files))
        offers.append(offerOf(form, file, QFileInfo(file).fileName(), QDir::toNativeSeparators(file)));
    const Result<QList<Guide>> builtIn = builtInGuides();
    for (const Guide &guide : builtIn ? builtIn.value() : QList<Guide>())
        offers.append(
            offerOf(form, QFileInfo(guide.file).completeBaseName(), guide.name, ChosenGuideText::tr("Built-in: %1").arg(guide.id)));
    return offers;
}

Result<OpenedForm> openAsChosen(const OpenOptions &options, const LoadedForm &current)
{
    if (options.templateName == current.origin && options.guide.isEmpty() && !current.guideChoice.isEmpty()) {
        OpenOptions chosen = options;
        chosen.guide = current.guideChoice;
        if (Result<OpenedForm> opened = open(chosen))
            return opened;
    }
    return open(options);
}

QString guideWords(const LoadedForm &form)
{
    const QString name = printable(form.guideName, longestGuideName);
    if (name.isEmpty())
        return form.guideChoice.isEmpty() ? ChosenGuideText::tr("No guide") : ChosenGuideText::tr("No guide, chosen by hand");
    if (!form.guideChoice.isEmpty())
        return ChosenGuideText::tr("Guide “%1”, chosen by hand").arg(name);
    switch (form.guideWay) {
    case GuideWay::ItsOwn:
        return ChosenGuideText::tr("Guide “%1”, the built-in template's own").arg(name);
    case GuideWay::Beside:
        return ChosenGuideText::tr("Guide “%1”, which lies beside the template").arg(name);
    case GuideWay::Repository:
        return ChosenGuideText::tr("Guide “%1”, which the repository has for it").arg(name);
    case GuideWay::Fingerprint:
        return ChosenGuideText::tr("Built-in guide “%1”, made for this very file").arg(name);
    case GuideWay::Name:
        return ChosenGuideText::tr("Built-in guide “%1”, by the template's name").arg(name);
    case GuideWay::None:
    case GuideWay::Chosen:
    case GuideWay::Kept:
        break;
    }
    return ChosenGuideText::tr("Guide “%1”").arg(name);
}

QString chosenGuideWords(const LoadedForm &form)
{
    if (form.guideChoice.isEmpty())
        return {};
    const QString name = printable(form.guideName, longestGuideName);
    return name.isEmpty() ? ChosenGuideText::tr("no guide") : ChosenGuideText::tr("guide: %1").arg(name);
}

} // namespace waybill
