#pragma once

#include "app/body/bodywriter.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace waybill {

/// Light, dark, whatever the desktop says of these two, or the desktop's own colours with nothing faint between them.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// Everything that outlives the window. Answers are no part of it. See SharedSettings.
struct Settings
{
    QByteArray geometry;  ///< QWidget::saveGeometry of the window; empty before the first time.
    QList<int> paneSizes; ///< Widths of the three panes in pixels; empty before the first time.
    ThemeChoice theme = ThemeChoice::System;
    QString language;            ///< Code of the one that the person chose, see languages(); empty: the system's.
    int textScale = 100;         ///< Percent of the system's size of text, from leastTextScale to mostTextScale.
    bool systemDark = false;     ///< What the desktop said last, so that the first frame has the right colours before it is asked again.
    bool systemKnown = false;    ///< Whether the desktop ever said anything.
    bool systemContrast = false; ///< The desktop asked for more contrast when it was last asked.
    QStringList recent;          ///< Paths of templates opened from files, newest first.
    QString folder;              ///< Where files were last opened or saved; empty for the home folder.
    QStringList repositories;    ///< "host/owner/name", used last first.
    WriteOptions exportOptions;
    bool welcomed = false; ///< The person has put the first line of welcome away.

    static constexpr qsizetype maximumRecent = 8;
    static constexpr int leastTextScale = 50;
    static constexpr int mostTextScale = 300;

    /// Puts `path` in front of the recent ones.
    void addRecent(const QString &path);
    /// The same for a repository.
    void addRepository(const QString &address);

    /// Reads what is there; what is missing or makes no sense keeps its default.
    static Settings load(const QSettings &store);
    /// Writes what is another than in `known`, which the store has.
    void save(QSettings &store, const Settings &known) const;
    /// In all that the file keeps.
    bool operator==(const Settings &other) const { return entries() == other.entries(); }

private:
    QVariantMap entries() const;
};

} // namespace waybill
