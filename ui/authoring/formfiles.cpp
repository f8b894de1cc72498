#include "ui/authoring/formfiles.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace waybill {

namespace {

/// Milliseconds: an editor that puts a file in place of another takes several steps.
constexpr int settleDelay = 20;

} // namespace

FormFiles::FormFiles(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleDelay);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    // One that was put in place of another is a new file of the folder.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch();
        // Other files of the folder come and go.
        const QList<Stamp> before = std::exchange(m_seen, stamps());
        if (before != m_seen)
            emit changed();
    });
}

void FormFiles::follow(const QString &templatePath, const QString &another, const QString &guide)
{
    if (templatePath == m_template && another == m_another && guide == m_guide)
        return;
    m_template = templatePath;
    m_another = another;
    m_guide = guide;
    m_settle.stop();
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    watch();
    m_seen = stamps();
}

QList<FormFiles::Stamp> FormFiles::stamps() const
{
    QList<Stamp> all;
    for (const QString &path : paths()) {
        const QFileInfo file(path);
        all.append({path, file.size(), file.lastModified(), file.metadataChangeTime()});
    }
    return all;
}

QStringList FormFiles::paths() const
{
    QStringList paths;
    for (const QString &path : {m_another, m_guide}) {
        if (!path.isEmpty() && !paths.contains(path) && QFileInfo(path).isFile())
            paths.append(path);
    }
    if (m_template.isEmpty())
        return paths;
    const QFileInfo file(m_template);
    if (!paths.contains(m_template))
        paths.append(m_template);
    for (const QString &name : {file.completeBaseName() + QStringLiteral(".guide.yml"), QStringLiteral("config.yml")}) {
        if (const QString path = file.dir().filePath(name); !paths.contains(path) && QFileInfo(path).isFile())
            paths.append(path);
    }
    return paths;
}

void FormFiles::watch()
{
    QStringList wanted = paths();
    for (const QString &path : {m_template, m_another, m_guide}) {
        if (!path.isEmpty() && !wanted.contains(QFileInfo(path).path()))
            wanted.append(QFileInfo(path).path());
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace waybill
