#include "ui/look/theme.h"

#include <QPalette>

#include <array>

namespace waybill {

namespace {

/// By Newton's method: what the C library has for it is a tenth of a MiB to read, and a start needs nothing else of that.
double fifthRoot(double number)
{
    double root = 1;
    for (int i = 0; i < 20; ++i)
        root = (4 * root + number / (root * root * root * root)) / 5;
    return root;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        const double square = (part + 0.055) / 1.055 * (part + 0.055) / 1.055;
        return part <= 0.03928 ? part / 12.92 : square * fifthRoot(square); // To the power of 2.4.
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The first that can be read as text on `ground`.
QColor readable(const QColor &ground, std::initializer_list<QColor> wishes, const QColor &otherwise)
{
    for (const QColor &wish : wishes) {
        if (contrast(wish, ground) >= 4.5)
            return wish;
    }
    return otherwise;
}

Theme themeOfSystem(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const bool dark = window.lightness() < 128;
    const Theme &usual = dark ? darkTheme() : lightTheme();
    const QColor ink = readable(window, {system.color(QPalette::Active, QPalette::WindowText)}, dark ? Qt::white : Qt::black);
    const QColor accent =
        readable(window, {system.color(QPalette::Active, QPalette::Highlight), system.color(QPalette::Active, QPalette::Link)}, ink);
    const QColor onAccent = readable(accent, {system.color(QPalette::Active, QPalette::HighlightedText)}, window);
    Theme theme = usual;
    theme.background = theme.panel = theme.field = theme.button = theme.buttonHover = theme.disabled = window;
    theme.okBackground = theme.warningBackground = theme.errorBackground = theme.accentBackground = theme.faintLine = window;
    theme.ink = theme.muted = theme.line = theme.edge = ink;
    theme.accent = theme.primary = accent;
    theme.onAccent = theme.onPrimary = onAccent;
    for (QColor Theme::*signal : {&Theme::ok, &Theme::warning, &Theme::error, &Theme::important})
        theme.*signal = readable(window, {usual.*signal}, ink);
    return theme;
}

} // namespace

// The values are the tokens of the design, light and dark.

const Theme &lightTheme()
{
    static const Theme theme{
        .dark = false,
        .background = QColor(0xf6f8fa),
        .panel = QColor(0xffffff),
        .field = QColor(0xffffff),
        .button = QColor(0xf6f8fa),
        .buttonHover = QColor(0xeaeef2),
        .disabled = QColor(0xeaeef2),
        .ink = QColor(0x1f2328),
        .muted = QColor(0x59636e),
        .line = QColor(0xd1d9e0),
        .faintLine = QColor(0xe7ebef),
        .edge = QColor(0x7d8590),
        .accent = QColor(0x0969da),
        .onAccent = QColor(0xffffff),
        .accentBackground = QColor(0xddf4ff),
        .ok = QColor(0x1a7f37),
        .okBackground = QColor(0xdafbe1),
        .warning = QColor(0x8a5c00),
        .warningBackground = QColor(0xfff8c5),
        .error = QColor(0xcf222e),
        .errorBackground = QColor(0xffebe9),
        .primary = QColor(0x1a7f37),
        .onPrimary = QColor(0xffffff),
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
        .buttonHover = QColor(0x2a313a),
        .disabled = QColor(0x1a2029),
        .ink = QColor(0xf0f6fc),
        .muted = QColor(0x9ea7b3),
        .line = QColor(0x3d444d),
        .faintLine = QColor(0x2a313a),
        .edge = QColor(0x7a828e),
        .accent = QColor(0x58a6ff),
        .onAccent = QColor(0x0d1117),
        .accentBackground = QColor(0x15315a),
        .ok = QColor(0x3fb950),
        .okBackground = QColor(0x12361f),
        .warning = QColor(0xd9a32b),
        .warningBackground = QColor(0x3a2a0a),
        .error = QColor(0xff7b72),
        .errorBackground = QColor(0x441c20),
        .primary = QColor(0x238636),
        .onPrimary = QColor(0xffffff),
        .important = QColor(0xbc8cff),
    };
    return theme;
}

const Theme &contrastTheme(const QPalette &system)
{
    // Made again only for other colours: it is asked for whenever something is painted.
    constexpr std::array roles{QPalette::Window, QPalette::WindowText, QPalette::Highlight, QPalette::HighlightedText, QPalette::Link};
    static std::array<QColor, roles.size()> madeOf;
    static Theme theme;
    bool same = true;
    for (size_t i = 0; i < roles.size(); ++i) {
        const QColor &color = system.color(QPalette::Active, roles[i]);
        same = same && color == madeOf[i];
        madeOf[i] = color;
    }
    if (!same)
        theme = themeOfSystem(system);
    return theme;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

const Theme &themeFor(const QPalette &palette)
{
    if (palette.color(QPalette::Active, QPalette::Mid) == palette.color(QPalette::Active, QPalette::WindowText))
        return contrastTheme(palette);
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
    set(QPalette::ToolTipBase, theme.ink);
    set(QPalette::ToolTipText, theme.panel);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
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
