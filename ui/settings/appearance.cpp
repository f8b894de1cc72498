#include "ui/settings/appearance.h"

#include "ui/look/style.h"
#include "ui/look/textsize.h"
#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace waybill {

bool wantsDark(const Settings &settings, bool platformDark)
{
    if (settings.theme != ThemeChoice::System)
        return settings.theme == ThemeChoice::Dark;
    return settings.systemKnown ? settings.systemDark : platformDark;
}

bool wantsContrast(const Settings &settings)
{
    return settings.theme == ThemeChoice::Contrast || (settings.theme == ThemeChoice::System && settings.systemContrast);
}

Appearance::Appearance(Settings &settings, const QPalette &platform, QObject *parent)
    : QObject(parent), m_settings(settings), m_platform(platform), m_platformDark(themeFor(platform).dark)
{
    refresh();
}

void Appearance::refresh()
{
    apply();
    waybill::setTextScale(m_settings.textScale);
}

void Appearance::setTextScale(int percent)
{
    m_settings.textScale = qBound(Settings::leastTextScale, percent, Settings::mostTextScale);
    waybill::setTextScale(m_settings.textScale);
    emit changed();
}

void Appearance::choose(ThemeChoice choice)
{
    m_settings.theme = choice;
    apply();
    emit changed();
}

void Appearance::setDesktopDark(bool dark)
{
    m_settings.systemDark = dark;
    m_settings.systemKnown = true;
    apply();
    emit changed();
}

void Appearance::setDesktopContrast(bool more)
{
    m_settings.systemContrast = more;
    apply();
    emit changed();
}

void Appearance::apply()
{
    // Every widget repaints when the palette is set, also to what it was.
    const bool before = std::exchange(m_contrast, wantsContrast(m_settings));
    if (m_contrast && !before)
        Style::setContrast(m_platform);
    else if (!m_contrast && (before || themeFor(QGuiApplication::palette()).dark != isDark()))
        Style::setDark(isDark());
}

} // namespace waybill
