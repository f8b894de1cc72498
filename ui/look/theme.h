#pragma once

#include <QPalette>

namespace waybill {

/// Every colour of the window, for one of light and dark. A widget asks `themeFor(palette())` when it paints, so a change of the
/// application's palette is all that it takes to change the theme.
struct Theme
{
    bool dark = false;
    QColor background, panel, field;
    QColor button, buttonHover;
    QColor disabled; ///< Fill of a control that cannot be used; its text is muted, its edge stays.
    QColor ink, muted;
    QColor line, faintLine; ///< Decoration only: edges of cards and bars, tracks. They need not be seen.
    QColor edge;            ///< Of every control, 3 to 1 against whatever it stands on.
    QColor accent, onAccent, accentBackground;
    QColor ok, okBackground;
    QColor warning, warningBackground;
    QColor error, errorBackground;
    QColor primary, onPrimary; ///< Of the one button that files the request.
    QColor important;          ///< Alerts of that kind.
};

/// The palette's role for Theme::muted: a label in it follows the theme by itself.
inline constexpr QPalette::ColorRole mutedRole = QPalette::PlaceholderText;

const Theme &lightTheme();
const Theme &darkTheme();
/// For a desktop that asks for contrast: its own window, text, selection and link colours and nothing between them. Signals keep the
/// design's colours where these can be read on its window. Every line is as strong as the text.
const Theme &contrastTheme(const QPalette &system);
/// The theme whose palette this is: one of contrastTheme is known by its strong lines, the others by how bright the window colour is.
const Theme &themeFor(const QPalette &palette);
/// The palette that makes themeFor give `theme`.
QPalette paletteFor(const Theme &theme);

/// Contrast of two colours as WCAG 2.1 defines it: 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace waybill
