#include "app/github/prefill.h"

#include "app/base/textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

struct PrefillText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Prefill)
};

// The text itself is not repeated: a remote may hold a token.
Error invalidRepository()
{
    return {QStringLiteral("repository.invalid"),
            PrefillText::tr("That names no repository. Write it like owner/name or https://github.com/owner/name."),
            {}};
}

Error invalidIssue()
{
    return {QStringLiteral("issue.invalid"),
            PrefillText::tr("That names no issue. Write it like 12, owner/name#12 or https://github.com/owner/name/issues/12."),
            {}};
}

/// GitHub's rules for names; an underscore is in logins of managed users ("name_company").
Result<RepositoryName> nameOf(const QString &owner, QString name)
{
    static const QRegularExpression ownerForm(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{0,99}\\z"));
    static const QRegularExpression nameForm(QStringLiteral("\\A[A-Za-z0-9._-]{1,100}\\z"));
    if (name.endsWith(QLatin1String(".git")))
        name.chop(4);
    if (!ownerForm.match(owner).hasMatch() || !nameForm.match(name).hasMatch() || name == QLatin1String(".") || name == QLatin1String(".."))
        return invalidRepository();
    return RepositoryName{owner, name};
}

/// An address in parts, whatever it was written like.
struct Parts
{
    QString host;     ///< For hostNamed: with its scheme and port where they count; empty: none.
    QStringList path; ///< Without empty ends.
};

std::optional<Parts> partsOfUrl(const QUrl &url)
{
    static const QStringList secured{QStringLiteral("https"), QStringLiteral("http")};
    // Git's own ways; their ports are not the web's.
    static const QStringList others{QStringLiteral("ssh"), QStringLiteral("git"), QStringLiteral("git+ssh")};
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    Parts parts{{}, url.path().split(u'/', Qt::SkipEmptyParts)};
    if (secured.contains(url.scheme())) {
        QUrl host;
        host.setScheme(url.scheme());
        host.setHost(url.host());
        host.setPort(url.port());
        parts.host = host.toString();
    } else if (others.contains(url.scheme())) {
        parts.host = url.host();
    } else {
        return std::nullopt;
    }
    return parts;
}

std::optional<Parts> partsOf(const QString &text)
{
    // git@github.com:owner/name.git, git's short form for ssh.
    static const QRegularExpression shortForm(QStringLiteral("\\A(?:[^@:/\\s]+@)([^@:/\\s]+):/?([^:\\s]+)\\z"));
    // github.com/owner/name, as `gh` takes it.
    static const QRegularExpression hostFirst(QStringLiteral("\\A([^/@\\s]+[.:][^/@\\s]*)/([^/\\s]+/\\S+)\\z"));
    constexpr qsizetype longest = 2048;
    if (text.size() > longest)
        return std::nullopt;
    if (text.contains(QLatin1String("://")))
        return partsOfUrl(QUrl(text, QUrl::StrictMode));
    if (const QRegularExpressionMatch match = shortForm.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(2).split(u'/', Qt::SkipEmptyParts)};
    if (const QRegularExpressionMatch match = hostFirst.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(2).split(u'/', Qt::SkipEmptyParts)};
    return Parts{{}, text.split(u'/')};
}

/// The first two parts of the path; what follows is a page of the repository.
Result<RepositoryAddress> addressOf(const Parts &parts)
{
    RepositoryAddress address;
    if (parts.path.size() < 2 || (parts.host.isEmpty() && parts.path.size() != 2))
        return invalidRepository();
    if (!parts.host.isEmpty()) {
        const Result<Host> host = hostNamed(parts.host);
        if (!host)
            return invalidRepository();
        address.host = host.value().name;
    }
    const Result<RepositoryName> name = nameOf(parts.path.at(0), parts.path.at(1));
    if (!name)
        return name.error();
    address.name = name.value();
    return address;
}

/// A number of GitHub's; 0: it is none.
qint64 issueNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]{0,14}\\z"));
    return form.match(text).hasMatch() ? text.toLongLong() : 0;
}

/// Empty for what cannot be read; bounded.
QString contentOf(const QString &path)
{
    const Result<QByteArray> bytes = readTextFile(path);
    return bytes ? QString::fromUtf8(bytes.value()) : QString();
}

/// Where git keeps the configuration of the work tree that holds the folder (gitrepository-layout(5)). Empty: it is in none.
QString configurationOf(const QString &folder)
{
    for (QDir dir(folder); dir.exists();) {
        const QString git = dir.filePath(QStringLiteral(".git"));
        if (QFileInfo(git).isDir())
            return git + QStringLiteral("/config");
        // A linked work tree or a submodule: a file that names the folder, which may name the one that it shares.
        if (const QString content = contentOf(git); content.startsWith(QLatin1String("gitdir:"))) {
            const QDir own(QDir::cleanPath(dir.absoluteFilePath(content.mid(7).trimmed())));
            const QString shared = contentOf(own.filePath(QStringLiteral("commondir"))).trimmed();
            return QDir(own.absoluteFilePath(shared)).filePath(QStringLiteral("config"));
        }
        if (dir.isRoot() || !dir.cdUp())
            break;
    }
    return {};
}

/// A value as git-config(1) writes it: quotes, escapes, a comment after it.
QString valueOf(const QString &written)
{
    QString value;
    bool quoted = false;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar c = written.at(i);
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u'\\' && i + 1 < written.size()) {
            value += written.at(++i);
        } else if (!quoted && (c == u'#' || c == u';')) {
            break;
        } else {
            value += c;
        }
    }
    return value.trimmed();
}

struct Remote
{
    QString name;
    QString address;
};

QList<Remote> remotesIn(const QString &configuration)
{
    QList<Remote> remotes;
    QString remote;
    for (const QString &raw : configuration.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[')) {
            const bool isRemote = line.startsWith(QLatin1String("[remote "), Qt::CaseInsensitive);
            remote = isRemote ? line.section(u'"', 1, 1) : QString();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (!remote.isEmpty() && equals > 0 && line.left(equals).trimmed().compare(QLatin1String("url"), Qt::CaseInsensitive) == 0)
            remotes += {remote, valueOf(line.mid(equals + 1))};
    }
    return remotes;
}

} // namespace

Result<QUrl> newIssueUrl(const Host &host, const RepositoryName &repository, const QList<PrefilledPart> &parts)
{
    // `gh` refuses from here on (cli/cli pkg/cmd/pr/shared/params.go); the server answers 414.
    constexpr qsizetype tooLong = 8192;
    QByteArray address = host.web.toEncoded() + '/' + QUrl::toPercentEncoding(repository.owner) + '/'
        + QUrl::toPercentEncoding(repository.name) + "/issues/new";
    char before = '?';
    for (const PrefilledPart &part : parts)
        address += std::exchange(before, '&') + QUrl::toPercentEncoding(part.name) + '=' + QUrl::toPercentEncoding(part.value);
    if (address.size() >= tooLong) {
        return Error{QStringLiteral("prefill.too-long"),
                     PrefillText::tr("The link would have %L1 characters, and GitHub takes fewer than %L2. Copy the Markdown instead.")
                         .arg(address.size())
                         .arg(tooLong),
                     {}};
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

Result<QUrl> prefilledIssueUrl(const Host &host, const RepositoryName &repository, const NewIssue &issue, const QString &milestoneTitle)
{
    const auto comma = std::find_if(issue.labels.begin(), issue.labels.end(), [](const QString &label) { return label.contains(u','); });
    if (comma != issue.labels.end()) {
        return Error{QStringLiteral("prefill.label"),
                     PrefillText::tr("The label “%1” has a comma, which a link cannot carry. Copy the Markdown instead.").arg(*comma),
                     {}};
    }
    // The body also when it is empty: without it GitHub fills in the default template.
    QList<PrefilledPart> parts{{QStringLiteral("title"), issue.title}, {QStringLiteral("body"), issue.body}};
    const auto add = [&parts](const char *key, const QString &value) {
        if (!value.isEmpty())
            parts.append({QLatin1String(key), value});
    };
    add("labels", issue.labels.join(u','));
    add("milestone", milestoneTitle);
    add("assignees", issue.assignees.join(u','));
    return newIssueUrl(host, repository, parts);
}

Result<RepositoryAddress> readRepositoryAddress(const QString &text)
{
    const std::optional<Parts> parts = partsOf(text.trimmed());
    return parts ? addressOf(*parts) : Result<RepositoryAddress>(invalidRepository());
}

Result<IssueReference> readIssueReference(const QString &text)
{
    const QString typed = text.trimmed();
    IssueReference reference;
    if (typed.contains(QLatin1String("://"))) {
        QUrl url(typed, QUrl::StrictMode);
        const std::optional<Parts> parts = partsOfUrl(url);
        if (!parts || parts->path.size() != 4 || parts->path.at(2) != QLatin1String("issues"))
            return invalidIssue();
        const Result<RepositoryAddress> address = addressOf(*parts);
        reference.number = issueNumber(parts->path.at(3));
        if (!address || reference.number == 0)
            return invalidIssue();
        reference.repository = address.value();
        return reference;
    }
    const qsizetype mark = typed.lastIndexOf(u'#');
    reference.number = issueNumber(typed.mid(mark + 1));
    if (reference.number == 0)
        return invalidIssue();
    if (mark > 0) {
        const Result<RepositoryAddress> address = readRepositoryAddress(typed.left(mark));
        if (!address)
            return invalidIssue();
        reference.repository = address.value();
    }
    return reference;
}

Result<RepositoryAddress> repositoryOfClone(const QString &folder)
{
    const QString configuration = configurationOf(folder);
    if (configuration.isEmpty())
        return Error{QStringLiteral("repository.no-clone"), PrefillText::tr("This folder is not in a clone of a git repository."), folder};
    const QList<Remote> remotes = remotesIn(contentOf(configuration));
    if (remotes.isEmpty())
        return Error{QStringLiteral("repository.no-remote"), PrefillText::tr("This clone has no remote to take the repository from."),
                     folder};
    for (const Remote &remote : remotes) {
        if (remote.name == QLatin1String("origin"))
            return readRepositoryAddress(remote.address);
    }
    return readRepositoryAddress(remotes.first().address);
}

} // namespace waybill
