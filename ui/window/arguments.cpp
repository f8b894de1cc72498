#include "ui/window/arguments.h"

#include "app/base/textfile.h"
#include "app/library/authorfile.h"
#include "app/library/templatetext.h"
#include "app/submit/handover.h"
#include "app/submit/openedissue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace waybill {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Arguments)
};

/// Options of QGuiApplication and QApplication (their documentation lists them): those that take a value, and those that do not.
constexpr const char *qtOptionsWithValue = "platform platformpluginpath platformtheme plugin qwindowgeometry qwindowicon qwindowtitle "
                                           "session display geometry style stylesheet qmljsdebugger";
constexpr const char *qtOptions = "reverse widgetcount nograb dograb";

/// Sorts a file given without an option into the options.
void takeFile(const QString &given, OpenOptions &options)
{
    // Desktops hand on addresses, of files as well.
    const QString name = given.startsWith(QLatin1String("file:///")) ? QUrl(given).toLocalFile() : given;
    if (isHandover(name)) {
        options.link = name;
        return;
    }
    if (QFileInfo(name).isDir()) {
        options.templateName = name;
        return;
    }
    if (const std::optional<Result<IssueReference>> issue = issueNamed(name); issue && issue->ok()) {
        options.issue = name;
        return;
    }
    QByteArray start;
    if (QFile file(name); QFileInfo(name).suffix().toLower() == QLatin1String("md") && file.open(QIODevice::ReadOnly))
        start = file.read(16);
    // A form and values end alike. One that cannot be read is said so when it is opened.
    const Result<QByteArray> yaml = isYamlName(name) ? readTextFile(name) : QByteArray();
    if (isYamlName(name) && yaml && isAboutTemplates(yaml.value(), name))
        options.workbenchFile = name;
    else if (isYamlName(name) && !(yaml && isIssueForm(yaml.value(), name)))
        options.valuesFile = name;
    else if (!start.isEmpty() && !looksLikeTemplate(start))
        options.bodyFile = name;
    else
        options.templateName = name;
}

Error usageError(const char *code, const QString &message)
{
    return {QLatin1String(code), message + u' ' + ArgumentsText::tr("See waybill --help."), {}};
}

Error oneTooMany(const QString &name)
{
    return usageError("usage.too-many", ArgumentsText::tr("One file or template can be opened at a time; “%1” is one too many.").arg(name));
}

} // namespace

Result<OpenOptions> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    // Qt's own options begin with one dash.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : QString::fromLatin1(qtOptionsWithValue).split(u' '))
        parser.addOption(QCommandLineOption(name, {}, name));
    for (const QString &name : QString::fromLatin1(qtOptions).split(u' '))
        parser.addOption(QCommandLineOption(name));
    OpenOptions result;
    const std::pair<QString, QString *> own[] = {{QStringLiteral("template"), &result.templateName},
                                                 {QStringLiteral("values"), &result.valuesFile},
                                                 {QStringLiteral("body"), &result.bodyFile},
                                                 {QStringLiteral("guide"), &result.guide}};
    for (const auto &[name, value] : own)
        parser.addOption(QCommandLineOption(name, {}, name));
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty())
            return usageError("usage.unknown",
                              ArgumentsText::tr("There is no option %1.").arg(QStringLiteral("--") + unknown.constFirst()));
        return usageError("usage.value-missing", parser.errorText());
    }
    for (const auto &[name, value] : own) {
        *value = parser.value(name);
        if (parser.isSet(name) && (value->isEmpty() || value->startsWith(QLatin1String("--"))))
            return usageError("usage.value-missing", ArgumentsText::tr("%1 needs a name after it.").arg(QStringLiteral("--") + name));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || files.value(0, QStringLiteral("-")).isEmpty())
        return oneTooMany(files.constLast());
    if (!files.isEmpty()) {
        OpenOptions options;
        takeFile(files.constFirst(), options);
        const bool answers = !result.valuesFile.isEmpty() || !result.bodyFile.isEmpty();
        const bool form = !result.templateName.isEmpty();
        const bool alone = !options.link.isEmpty() || !options.workbenchFile.isEmpty();
        const bool twice = alone ? answers || form : options.templateName.isEmpty() ? answers : form;
        if (twice)
            return oneTooMany(files.constFirst());
        if (options.templateName.isEmpty())
            options.templateName = result.templateName;
        else
            std::tie(options.valuesFile, options.bodyFile) = std::tie(result.valuesFile, result.bodyFile);
        options.guide = result.guide;
        result = options;
    }
    const bool form =
        result.issue.isEmpty() && result.link.isEmpty() && result.workbenchFile.isEmpty() && !QFileInfo(result.templateName).isDir();
    if (!result.guide.isEmpty() && !form)
        return usageError(
            "usage.guide",
            ArgumentsText::tr(
                "--guide needs a template, values or a filled body beside it. For what else is opened it is chosen in the window."));
    if (!result.valuesFile.isEmpty() && !result.bodyFile.isEmpty())
        return usageError("usage.too-many", ArgumentsText::tr("Answers come from --values or from --body, not from both."));
    return result;
}

} // namespace waybill
