#include "ui/settings/sharedsettings.h"

#include <QFileInfo>
#include <QSettings>

namespace waybill {

namespace {

/// Milliseconds: a wheel that zooms makes many changes.
constexpr int soon = 300;

} // namespace

SharedSettings::SharedSettings(QSettings &store, const QPalette &platform, QObject *parent)
    : QObject(parent), m_store(store), m_values(Settings::load(store)), m_known(m_values), m_appearance(m_values, platform)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &SharedSettings::write);
    connect(&m_appearance, &Appearance::changed, this, &SharedSettings::announce);
}

SharedSettings::~SharedSettings()
{
    write();
}

void SharedSettings::announce()
{
    m_soon.start();
    emit changed();
}

void SharedSettings::write()
{
    m_soon.stop();
    m_values.save(m_store, m_known);
    m_known = m_values;
    m_store.sync();
    if (m_file)
        watch();
}

void SharedSettings::watch()
{
    if (!m_file) {
        m_file = std::make_unique<QFileSystemWatcher>();
        connect(m_file.get(), &QFileSystemWatcher::fileChanged, this, &SharedSettings::readOthers);
    }
    // A file that was replaced is another one, and none is watched that is not there.
    if (m_file->files().isEmpty() && QFileInfo::exists(m_store.fileName()))
        m_file->addPath(m_store.fileName());
}

void SharedSettings::readOthers()
{
    // Whoever took the file away did not choose the defaults; the next change writes all of it.
    if (!QFileInfo::exists(m_store.fileName())) {
        m_known = {};
        return;
    }
    // Own changes first, and nothing else: what was changed elsewhere is not taken back.
    write();
    Settings read = Settings::load(m_store);
    read.geometry = m_values.geometry;
    read.paneSizes = m_values.paneSizes;
    if (read == m_values)
        return;
    m_values = read;
    m_known = read;
    m_appearance.refresh();
    emit changed();
}

} // namespace waybill
