#include "ui/look/theme.h"

#include <QPalette>

namespace waybill {

// The values are the custom properties of the design's mock, light and dark.

const Theme &lightTheme()
{
    static const Theme theme{
        .dark = false,
        .background = QColor(0xf6f8fa),
        .panel = QColor(0xffffff),
        .field = QColor(0xffffff),
        .button = QColor(0xf6f8fa),
        .ink = QColor(0x1f2328),
        .muted = QColor(0x59636e),
        .line = QColor(0xd1d9e0),
        .faintLine = QColor(0xe7ebef),
        .accent = QColor(0x0969da),
        .accentBackground = QColor(0xddf4ff),
        .ok = QColor(0x1a7f37),
        .okBackground = QColor(0xdafbe1),
        .warning = QColor(0x9a6700),
        .warningBackground = QColor(0xfff8c5),
        .error = QColor(0xd1242f),
        .errorBackground = QColor(0xffebe9),
        .primary = QColor(0x1f883d),
        .important = QColor(0x8250df),
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .dark = true,
        .background = QColor(0x0d1117),
        .panel = QColor(0x151b23),
        .field = QColor(0x0d1117),
        .button = QColor(0x212830),
        .ink = QColor(0xf0f6fc),
        .muted = QColor(0x9198a1),
        .line = QColor(0x3d444d),
        .faintLine = QColor(0x2a313a),
        .accent = QColor(0x4493f8),
        .accentBackground = QColor(0x121d2f),
        .ok = QColor(0x3fb950),
        .okBackground = QColor(0x12261e),
        .warning = QColor(0xd29922),
        .warningBackground = QColor(0x272115),
        .error = QColor(0xf85149),
        .errorBackground = QColor(0x25171c),
        .primary = QColor(0x1f883d),
        .important = QColor(0xab7df8),
    };
    return theme;
}

const Theme &themeFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(QPalette::All, role, color); };
    set(QPalette::Window, theme.background);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.field);
    set(QPalette::AlternateBase, theme.panel);
    set(QPalette::Text, theme.ink);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Button, theme.button);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.error);
    set(QPalette::ToolTipBase, theme.panel);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.dark ? theme.background : theme.panel);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Light, theme.panel);
    set(QPalette::Midlight, theme.faintLine);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.line);
    set(QPalette::Shadow, theme.dark ? QColor(0x010409) : theme.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

} // namespace waybill
