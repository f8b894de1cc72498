#include "ui/window/arguments.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Arguments)
};

/// Options of QGuiApplication and QApplication that take a value (their documentation lists them). They begin with one dash, ours with two.
bool isQtOptionWithValue(const QString &argument)
{
    static const QSet<QString> names{
        QStringLiteral("-platform"),        QStringLiteral("-platformpluginpath"),
        QStringLiteral("-platformtheme"),   QStringLiteral("-plugin"),
        QStringLiteral("-qwindowgeometry"), QStringLiteral("-qwindowicon"),
        QStringLiteral("-qwindowtitle"),    QStringLiteral("-session"),
        QStringLiteral("-display"),         QStringLiteral("-geometry"),
        QStringLiteral("-style"),           QStringLiteral("-stylesheet"),
    };
    return names.contains(argument);
}

/// Whether a Markdown file is a template rather than a filled body: it begins with front matter.
bool looksLikeTemplate(const QByteArray &markdown)
{
    QByteArrayView text(markdown);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    return text.startsWith("---\n") || text.startsWith("---\r\n");
}

/// Sorts a file given without an option into the options.
void takeFile(const QString &name, OpenOptions &options)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    QByteArray start;
    if (QFile file(name); suffix == QLatin1String("md") && file.open(QIODevice::ReadOnly))
        start = file.read(16);
    if (suffix == QLatin1String("yml") || suffix == QLatin1String("yaml"))
        options.valuesFile = name;
    else if (!start.isEmpty() && !looksLikeTemplate(start))
        options.bodyFile = name;
    else
        options.templateName = name;
}

Error usageError(const QString &code, const QString &message)
{
    return {code, message + u' ' + Text::tr("See waybill --help."), {}};
}

} // namespace

Result<OpenOptions> readArguments(const QStringList &arguments)
{
    OpenOptions result;
    QString file;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        QString *value = nullptr;
        if (argument == QLatin1String("--template"))
            value = &result.templateName;
        else if (argument == QLatin1String("--values"))
            value = &result.valuesFile;
        else if (argument == QLatin1String("--body"))
            value = &result.bodyFile;
        else if (isQtOptionWithValue(argument))
            ++i;
        else if (argument.startsWith(QLatin1String("--")))
            return usageError(QStringLiteral("usage.unknown"), Text::tr("There is no option %1.").arg(argument));
        else if (argument.startsWith(u'-'))
            continue;
        else if (argument.isEmpty() || !file.isEmpty())
            return usageError(QStringLiteral("usage.too-many"),
                              Text::tr("One file or template can be opened at a time; “%1” is one too many.").arg(argument));
        else
            file = argument;
        if (!value)
            continue;
        if (i + 1 == arguments.size() || arguments[i + 1].isEmpty() || arguments[i + 1].startsWith(QLatin1String("--")))
            return usageError(QStringLiteral("usage.value-missing"), Text::tr("%1 needs a name after it.").arg(argument));
        *value = arguments[++i];
    }
    if (!file.isEmpty()) {
        OpenOptions options;
        takeFile(file, options);
        const bool answers = !result.valuesFile.isEmpty() || !result.bodyFile.isEmpty();
        const bool twice = options.templateName.isEmpty() ? answers : !result.templateName.isEmpty();
        if (twice)
            return usageError(QStringLiteral("usage.too-many"),
                              Text::tr("One file or template can be opened at a time; “%1” is one too many.").arg(file));
        if (options.templateName.isEmpty())
            options.templateName = result.templateName;
        else
            std::tie(options.valuesFile, options.bodyFile) = std::tie(result.valuesFile, result.bodyFile);
        result = options;
    }
    if (!result.valuesFile.isEmpty() && !result.bodyFile.isEmpty())
        return usageError(QStringLiteral("usage.too-many"), Text::tr("Answers come from --values or from --body, not from both."));
    return result;
}

} // namespace waybill
