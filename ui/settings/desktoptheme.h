#pragma once

#include <QDBusConnection>
#include <QObject>

namespace waybill {

/// Asks the desktop whether it is dark, wants contrast and lets things move, and follows it. Qt 6.4 has no hint for any of this
/// (QStyleHints::colorScheme came with 6.5), so the XDG settings portal is asked: org.freedesktop.appearance color-scheme (0 no preference,
/// 1 dark, 2 light) and contrast (0 no preference, 1 higher), and what GTK's own setting is read from, org.gnome.desktop.interface
/// enable-animations (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html).
///
///   start ──Read──▶ portal ──reply──▶ darkChanged, contrastChanged, motionChanged
///                        └──SettingChanged──▶ the same
///
/// Nothing waits for the answer; where there is no bus or no portal none comes.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks on this bus, once.
    void start(const QDBusConnection &bus);
    /// Asks on the session bus if there is one. Never starts a bus.
    void startOnSessionBus();

signals:
    /// The desktop prefers dark, or does not.
    void darkChanged(bool dark);
    /// The desktop asks for more contrast, or does not.
    void contrastChanged(bool more);
    /// Things may move by themselves, or may not.
    void motionChanged(bool on);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
};

} // namespace waybill
