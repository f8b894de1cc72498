#pragma once

#include "ui/settings/settings.h"

#include <QObject>

namespace waybill {

/// Light or dark: what the person chose, else what the desktop says, else what the platform's own palette was at the start.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this. `platformDark` is how the application's palette was before it was changed.
    Appearance(Settings &settings, bool platformDark, QObject *parent = nullptr);

    bool isDark() const;
    ThemeChoice choice() const { return m_settings.theme; }
    void choose(ThemeChoice choice);
    /// The desktop prefers dark, or does not.
    void setDesktopDark(bool dark);

private:
    void apply();

    Settings &m_settings;
    bool m_platformDark;
};

} // namespace waybill
