#pragma once

#include <QPalette>

namespace waybill {

/// Every colour of the window, for one of light and dark. A widget asks `themeFor(palette())` when it paints, so a change of the
/// application's palette is all that it takes to change the theme.
struct Theme
{
    bool dark = false;
    QColor background, panel, field, button;
    QColor ink, muted;
    QColor line, faintLine;
    QColor accent, accentBackground;
    QColor ok, okBackground;
    QColor warning, warningBackground;
    QColor error, errorBackground;
    QColor primary;   ///< Of the one button that files the request.
    QColor important; ///< Alerts of that kind.
};

/// The palette's role for Theme::muted: a label in it follows the theme by itself.
inline constexpr QPalette::ColorRole mutedRole = QPalette::PlaceholderText;

const Theme &lightTheme();
const Theme &darkTheme();
/// The theme whose palette this is, by how bright its window colour is.
const Theme &themeFor(const QPalette &palette);
/// The palette that makes themeFor give `theme`.
QPalette paletteFor(const Theme &theme);

} // namespace waybill
