#include "app/submit/handover.h"

#include "app/base/printable.h"
#include "app/base/yaml.h"
#include "app/form/valuesfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace waybill {

namespace {

struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Handover)
};

constexpr QLatin1String scheme("waybill");
constexpr QLatin1String usualHost("github.com");
/// Of the values: an answer is a list of tasks at most, and a form with more answers than this does not fit into an address.
constexpr YamlLimits limits{8, 4000};

Error invalid()
{
    return {QStringLiteral("handover.invalid"),
            HandoverText::tr("This link cannot be read. One for Waybill looks like waybill://open?template=…&repository=…&values=…"),
            {}};
}

Error tooLong()
{
    return {QStringLiteral("handover.too-long"),
            HandoverText::tr("A link for Waybill has at most %L1 characters, and this one would have more. A values file takes them all.")
                .arg(longestHandover),
            {}};
}

QString sharedName(const LoadedForm &form)
{
    return form.builtIn ? form.origin : QFileInfo(form.origin).fileName();
}

/// The first sign that hides what stands there from whoever looks at it: one that turns the direction of others (Unicode, UAX #9, 2.1 to
/// 2.5), or a control. No value: there is none.
std::optional<char16_t> unseenIn(const QString &text)
{
    const auto hides = [](QChar c) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        return turns || code == 0xFFFD || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r');
    };
    const auto found = std::find_if(text.cbegin(), text.cend(), hides);
    return found == text.cend() ? std::nullopt : std::optional(found->unicode());
}

/// The parts of the address by their names.
Result<QHash<QString, QString>> partsOf(const QString &address)
{
    // QUrl would mend what is wrong with it.
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool plain = url.userInfo().isEmpty() && url.port() < 0 && !url.hasFragment() && (url.path().isEmpty() || url.path() == u"/");
    if (!url.isValid() || url.scheme() != scheme || url.host() != u"open" || !plain)
        return invalid();
    static const QStringList names{QStringLiteral("template"), QStringLiteral("repository"), QStringLiteral("values")};
    QHash<QString, QString> parts;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!names.contains(name)) {
            return Error{QStringLiteral("handover.unknown"),
                         HandoverText::tr("The link says “%1”, which this Waybill does not know, so nothing of it was taken.")
                             .arg(printable(name, 40)),
                         {}};
        }
        if (parts.contains(name))
            return invalid();
        if (const std::optional<char16_t> unseen = unseenIn(value)) {
            return Error{QStringLiteral("handover.unseen"),
                         HandoverText::tr("The link holds a sign that cannot be seen (U+%1), so nothing of it was taken.")
                             .arg(int(*unseen), 4, 16, QLatin1Char('0')),
                         {}};
        }
        parts.insert(name, value);
    }
    return parts;
}

/// What loadForm takes for a template that an address names. A path is none of its names.
Result<QString> templateOf(const QString &name, const QStringList &known)
{
    const Result<QList<BuiltInTemplate>> builtIn = builtInTemplates();
    if (!builtIn)
        return builtIn.error();
    const auto isNamed = [&name](const BuiltInTemplate &one) { return one.id == name; };
    if (name.isEmpty() || std::any_of(builtIn.value().cbegin(), builtIn.value().cend(), isNamed))
        return name;
    const auto opened =
        std::find_if(known.cbegin(), known.cend(), [&name](const QString &path) { return QFileInfo(path).fileName() == name; });
    if (opened != known.cend())
        return *opened;
    return Error{
        QStringLiteral("handover.template"),
        HandoverText::tr("The link is for the template “%1”, which does not come with Waybill. Open that template first, then the link.")
            .arg(printable(name, 80)),
        {}};
}

} // namespace

bool isHandover(QStringView text)
{
    return text.startsWith(QLatin1String("waybill:"), Qt::CaseInsensitive);
}

QByteArray handoverValues(const LoadedForm &form, const QList<Value> &given)
{
    return writeValuesFile(*form.definition, sharedName(form), given);
}

Result<QString> handoverAddress(const LoadedForm &form, const QList<Value> &given, const Target &target)
{
    QByteArray address = "waybill://open?template=" + QUrl::toPercentEncoding(sharedName(form));
    if (!target.isEmpty()) {
        const bool usual = target.host.isEmpty() || target.host == usualHost;
        const QString name = usual ? target.repository.text() : target.host + u'/' + target.repository.text();
        address += "&repository=" + QUrl::toPercentEncoding(name, "/:");
    }
    if (std::any_of(given.cbegin(), given.cend(), [](const Value &value) { return value.index() != 0; })) {
        // The template is named before; its line in the file is the first.
        const QByteArray yaml = writeValuesFile(*form.definition, {}, given);
        address += "&values=" + QUrl::toPercentEncoding(QString::fromUtf8(yaml.mid(yaml.indexOf('\n') + 1)), ":/,");
    }
    if (address.size() > longestHandover)
        return tooLong();
    return QString::fromLatin1(address);
}

Result<Handover> readHandover(const QString &address, const QStringList &known)
{
    if (address.size() > longestHandover)
        return tooLong();
    const Result<QHash<QString, QString>> parts = partsOf(address);
    if (!parts)
        return parts.error();
    const QByteArray values = parts.value().value(QStringLiteral("values")).toUtf8();
    QString name = parts.value().value(QStringLiteral("template"));
    const QString file = HandoverText::tr("the link");
    if (!values.isEmpty()) {
        const Result<YamlNode> root = parseYaml(values, file, 0, limits);
        if (!root)
            return root.error();
        const QString inside = root.value()["template"].text;
        if (!name.isEmpty() && !inside.isEmpty() && inside != name)
            return invalid();
        if (name.isEmpty())
            name = inside;
    }
    const Result<QString> form = templateOf(name, known);
    if (!form)
        return form.error();
    Handover handover;
    if (const QString written = parts.value().value(QStringLiteral("repository")); !written.isEmpty()) {
        const Result<RepositoryAddress> repository = readRepositoryAddress(written);
        if (!repository)
            return repository.error();
        handover.target.host = repository.value().host.isEmpty() ? QString(usualHost) : repository.value().host;
        handover.target.repository = repository.value().name;
    }
    // An empty name is the first template that comes with Waybill: without answers nothing else would open it.
    const Result<OpenedForm> opened = openValues(values.isEmpty() ? QByteArrayLiteral("values: {}\n") : values, file, form.value());
    if (!opened)
        return opened.error();
    handover.opened = opened.value();
    handover.opened.answersFile.clear();
    return handover;
}

} // namespace waybill
