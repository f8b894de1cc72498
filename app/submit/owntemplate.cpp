#include "app/submit/owntemplate.h"

#include "app/base/textfile.h"
#include "app/github/repositoryreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype mostRead = 2; ///< Each is a request more.
constexpr qint64 largest = 256 * 1024;

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(notWord, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// How many words of a file's name begin a word of the template's name or the other way round ("prod", "Production").
int likeness(const RepositoryFile &file, const QSet<QString> &name)
{
    int found = 0;
    for (const QString &word : wordsOf(file.name.chopped(3))) {
        found += std::any_of(name.begin(), name.end(),
                             [&word](const QString &other) { return other.startsWith(word) || word.startsWith(other); })
            ? 1
            : -1;
    }
    return found;
}

bool isVersionOf(const FormDefinition &one, const FormDefinition &other)
{
    return one.frontMatter.name == other.frontMatter.name || (!one.family.isEmpty() && one.family == other.family);
}

} // namespace

OwnTemplate::OwnTemplate(LoadedForm form, RepositoryName repository, RestClient &client, QString account, ResponseCache &cache, Clock clock,
                         QObject *parent)
    : QObject(parent),
      m_form(std::move(form)),
      m_repository(std::move(repository)),
      m_fetch(client, std::move(account), cache, std::move(clock))
{
}

/// What the server says, or said when it could be asked last.
void OwnTemplate::fetch(const QString &path, std::function<void(const QJsonValue &)> then)
{
    ++m_looking;
    const RestRequest request = contentsRequest(m_repository, path);
    m_fetch.fetch(request, [this, request, then = std::move(then)](const FetchedPage &page) {
        const bool offline = page.error && couldNotAsk(*page.error);
        then(offline ? m_fetch.cached(request).value_or(page).json : page.json);
        if (--m_looking == 0)
            emit finished();
    });
}

void OwnTemplate::look()
{
    // A template without a name cannot be told from others.
    if (m_looking == 0 && !m_form.definition->frontMatter.name.isEmpty())
        fetch(QStringLiteral(".github/ISSUE_TEMPLATE"), [this](const QJsonValue &json) { onListed(json); });
}

void OwnTemplate::onListed(const QJsonValue &json)
{
    m_version.reset();
    QList<RepositoryFile> files = filesFromJson(json).value_or(QList<RepositoryFile>());
    files.removeIf([](const RepositoryFile &file) { return !file.name.endsWith(QLatin1String(".md")) || file.size > largest; });
    const QString own = gitBlobId(m_form.layout->source);
    if (std::any_of(files.cbegin(), files.cend(), [&own](const RepositoryFile &file) { return file.blob == own; }))
        return;
    const QSet<QString> name = wordsOf(m_form.definition->frontMatter.name);
    std::stable_sort(files.begin(), files.end(),
                     [&name](const RepositoryFile &a, const RepositoryFile &b) { return likeness(a, name) > likeness(b, name); });
    readLikeliest(files.first(std::min(files.size(), mostRead)));
}

void OwnTemplate::readLikeliest(QList<RepositoryFile> files)
{
    if (files.isEmpty())
        return;
    const RepositoryFile file = files.takeFirst();
    const auto read = [this, file, files](const QJsonValue &json) {
        const std::optional<QByteArray> text = fileFromJson(json);
        const Result<LoadedForm> form = text ? formWithGuide(*text, file.path) : Result<LoadedForm>(Error());
        if (form && isVersionOf(*form.value().definition, *m_form.definition))
            m_version = Version{file, *text};
        else
            readLikeliest(files);
    };
    // What has the bytes that are listed needs no asking.
    const std::optional<FetchedPage> known = m_fetch.cached(contentsRequest(m_repository, file.path));
    if (const auto text = known ? fileFromJson(known->json) : std::nullopt; text && gitBlobId(*text) == file.blob)
        read(known->json);
    else
        fetch(file.path, read);
}

Result<LoadedForm> keepTemplate(const OwnTemplate::Version &version, const QString &folder)
{
    // By its bytes: an older version that something else still names stays. Names from outside are no paths.
    const QString blob = gitBlobId(version.text);
    const QString path = QDir(folder).filePath(QStringLiteral("%1/%2").arg(blob, QFileInfo(version.file.name).fileName()));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{QStringLiteral("file.write"), QCoreApplication::translate("waybill::OwnTemplate", "This folder cannot be made."),
                     folder};
    const Result<Done> written = writeFileAtomically(path, version.text);
    return written ? loadForm(path) : written.error();
}

} // namespace waybill
