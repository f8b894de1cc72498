#include "ui/settings/appearance.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace waybill {

bool wantsDark(const Settings &settings, bool platformDark)
{
    if (settings.theme != ThemeChoice::System)
        return settings.theme == ThemeChoice::Dark;
    return settings.systemKnown ? settings.systemDark : platformDark;
}

Appearance::Appearance(Settings &settings, bool platformDark, QObject *parent)
    : QObject(parent), m_settings(settings), m_platformDark(platformDark)
{
    apply();
}

void Appearance::choose(ThemeChoice choice)
{
    m_settings.theme = choice;
    apply();
}

void Appearance::setDesktopDark(bool dark)
{
    m_settings.systemDark = dark;
    m_settings.systemKnown = true;
    apply();
}

void Appearance::apply()
{
    // Every widget repaints when the palette is set, also to what it was.
    if (themeFor(QGuiApplication::palette()).dark != isDark())
        Style::setDark(isDark());
}

} // namespace waybill
