#pragma once

#include "ui/settings/settings.h"

#include <QObject>
#include <QPalette>

namespace waybill {

/// Light or dark: what the person chose, else what the desktop said last, else what the platform's own palette was at the start.
bool wantsDark(const Settings &settings, bool platformDark);
/// The desktop's own colours: chosen, or because the desktop asks for contrast while the choice is left to it.
bool wantsContrast(const Settings &settings);

/// Keeps the application's colours as wantsDark and wantsContrast say, and its text as large as the person wants it.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this. `platform` is the application's palette as it was before it was changed.
    Appearance(Settings &settings, const QPalette &platform, QObject *parent = nullptr);

    bool isDark() const { return wantsDark(m_settings, m_platformDark); }
    ThemeChoice choice() const { return m_settings.theme; }
    void choose(ThemeChoice choice);
    /// Percent of the ordinary size; brought between the bounds that Settings has.
    void setTextScale(int percent);
    int textScale() const { return m_settings.textScale; }
    static constexpr int textStep = 10;
    /// The desktop prefers dark, or does not.
    void setDesktopDark(bool dark);
    /// The desktop asks for more contrast, or does not.
    void setDesktopContrast(bool more);
    /// The settings are others.
    void refresh();

signals:
    void changed();

private:
    void apply();

    Settings &m_settings;
    QPalette m_platform;
    bool m_platformDark;
    bool m_contrast = false; ///< Shown now.
};

} // namespace waybill
