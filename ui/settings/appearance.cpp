#include "ui/settings/appearance.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace waybill {

Appearance::Appearance(Settings &settings, bool platformDark, QObject *parent)
    : QObject(parent), m_settings(settings), m_platformDark(platformDark)
{
    apply();
}

bool Appearance::isDark() const
{
    if (m_settings.theme != ThemeChoice::System)
        return m_settings.theme == ThemeChoice::Dark;
    return m_settings.systemKnown ? m_settings.systemDark : m_platformDark;
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
