#pragma once

#include "ui/settings/settings.h"

#include <QObject>

namespace waybill {

/// Light or dark: what the person chose, else what the desktop said last, else what the platform's own palette was at the start.
bool wantsDark(const Settings &settings, bool platformDark);

/// Keeps the application's colours as wantsDark says.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this. `platformDark` is how the application's palette was before it was changed.
    Appearance(Settings &settings, bool platformDark, QObject *parent = nullptr);

    bool isDark() const { return wantsDark(m_settings, m_platformDark); }
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
