#pragma once

#include "ui/settings/appearance.h"

#include <QFileSystemWatcher>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace waybill {

/// The settings of the program: one object that all its windows show and change. A change is told to all of them at once and written soon
/// after. What another Waybill changes in the file is taken over when it is there, without what is each window's own; of two that
/// change different things at once both stay.
class SharedSettings : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it. `platform`: see Appearance.
    SharedSettings(QSettings &store, const QPalette &platform, QObject *parent = nullptr);
    ~SharedSettings() override;

    /// Whoever changes them calls announce().
    Settings &values() { return m_values; }
    Appearance &appearance() { return m_appearance; }
    void announce();
    /// Writes now what is not written yet.
    void write();
    /// Looks from now on at what others write.
    void watch();

signals:
    void changed();

private:
    void readOthers();

    QSettings &m_store;
    Settings m_values;
    Settings m_known; ///< As the file has them, as far as that is known.
    Appearance m_appearance;
    QTimer m_soon;
    std::unique_ptr<QFileSystemWatcher> m_file;
};

} // namespace waybill
