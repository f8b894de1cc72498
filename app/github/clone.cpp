#include "app/base/textfile.h"
#include "app/github/prefill.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Prefill)
};

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

Result<RepositoryAddress> repositoryOfClone(const QString &folder)
{
    const QString configuration = configurationOf(folder);
    if (configuration.isEmpty())
        return Error{QStringLiteral("repository.no-clone"), Text::tr("This folder is not in a clone of a git repository."), folder};
    const QList<Remote> remotes = remotesIn(contentOf(configuration));
    if (remotes.isEmpty())
        return Error{QStringLiteral("repository.no-remote"), Text::tr("This clone has no remote to take the repository from."), folder};
    for (const Remote &remote : remotes) {
        if (remote.name == QLatin1String("origin"))
            return readRepositoryAddress(remote.address);
    }
    return readRepositoryAddress(remotes.first().address);
}

} // namespace waybill
