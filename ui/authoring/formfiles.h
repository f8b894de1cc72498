#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

namespace waybill {

/// The files that an open form is made of, watched: its template, the guide and the chooser's `config.yml` beside it, and a guide that was
/// chosen by hand. Whether an editor
/// writes into a file or puts another in its place makes no difference, and what comes in quick succession is told once.
class FormFiles : public QObject
{
    Q_OBJECT

public:
    explicit FormFiles(QObject *parent);

    /// `templatePath` empty: none; `another`, and a guide that lies elsewhere: files that are watched as well, empty: none.
    void follow(const QString &templatePath, const QString &another = {}, const QString &guide = {});
    const QString &followed() const { return m_template; }
    /// Those of them that are there: the other one first, then the template.
    QStringList paths() const;

signals:
    void changed();

private:
    /// How a file was seen: another one in its place, or other bytes in it, have another.
    struct Stamp
    {
        QString path;
        qint64 size = 0;
        QDateTime written;
        QDateTime changed; ///< Also where one with the same times was put in its place.
        bool operator==(const Stamp &) const = default;
    };
    QList<Stamp> stamps() const;
    void watch();

    QString m_template;
    QString m_another;
    QString m_guide;
    QList<Stamp> m_seen;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace waybill
